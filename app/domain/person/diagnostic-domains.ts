/**
 * The shared diagnostic: eight constraint domains and four professional needs, each with situations to tick.
 * Health says only what work must take into account (hours, loads, standing), never a diagnosis; children are
 * neither named nor counted.
 */

export interface DiagnosticDomainText {
  readonly kind: 'constraint' | 'need'
  readonly label: string
  /** The question as the person hears it. */
  readonly question: string
  readonly situations: Readonly<Record<string, string>>
}

export const DIAGNOSTIC_DOMAINS = {
  mobility: {
    kind: 'constraint',
    label: 'Mobilité',
    question: 'Comment pouvez-vous aller au travail ?',
    situations: {
      noLicence: 'N’a pas le permis B',
      noVehicle: 'N’a pas de véhicule',
      vehicleUnreliable: 'Véhicule en panne ou peu fiable',
      noPublicTransport: 'Pas de bus ni de train près du domicile',
      noEarlyOrLateTransport: 'Pas de transport tôt le matin ou tard le soir',
      travelCost: 'Le coût des trajets est un obstacle',
      unfamiliarWithTransport: 'N’a pas l’habitude des transports ou des trajets nouveaux',
    },
  },
  housing: {
    kind: 'constraint',
    label: 'Logement',
    question: 'Votre logement vous permet-il de travailler sereinement ?',
    situations: {
      noHousing: 'Sans logement',
      temporaryHousing: 'Hébergement provisoire',
      riskOfLosing: 'Risque de perdre le logement',
      unfitHousing: 'Logement inadapté ou en mauvais état',
      rentTooHigh: 'Loyer ou charges trop élevés',
      movingSoon: 'Déménagement à venir',
    },
  },
  health: {
    kind: 'constraint',
    label: 'Santé : conséquences pour le travail',
    question: 'De quoi le travail doit-il tenir compte pour vous ?',
    situations: {
      reducedHours: 'Besoin d’un temps de travail réduit ou progressif',
      noHeavyLoads: 'Pas de charges lourdes',
      noLongStanding: 'Pas de station debout prolongée',
      noHeights: 'Pas de travail en hauteur',
      noNightWork: 'Pas de travail de nuit',
      quietPlaceNeeded: 'Besoin d’un lieu calme',
      adaptedWorkstation: 'Besoin d’un poste aménagé',
      regularAppointments: 'Rendez-vous réguliers à prévoir dans l’emploi du temps',
      accessToCareNeeded: 'A besoin d’aide pour accéder aux soins',
    },
  },
  familyAndChildcare: {
    kind: 'constraint',
    label: 'Famille et garde d’enfants',
    question: 'Quels moments de la semaine ne sont pas libres ?',
    situations: {
      noChildcare: 'Pas de solution de garde',
      childcareSomeDays: 'Garde seulement certains jours',
      noEarlyOrLateChildcare: 'Pas de garde tôt le matin ou tard le soir',
      schoolHolidays: 'Pas de solution pendant les vacances scolaires',
      caringForRelative: 'Aide un proche dépendant',
      familyEvents: 'Événement familial qui prend du temps',
    },
  },
  digital: {
    kind: 'constraint',
    label: 'Numérique',
    question: 'Êtes-vous à l’aise avec un téléphone ou un ordinateur ?',
    situations: {
      noDevice: 'Pas d’ordinateur ni de téléphone adapté',
      noConnection: 'Pas de connexion à Internet',
      noEmail: 'N’a pas d’adresse e-mail ou ne la consulte pas',
      needsHelpOnline: 'A besoin d’aide pour les démarches en ligne',
      officeToolsUnknown: 'Ne connaît pas les logiciels de bureau',
    },
  },
  frenchAndBasicSkills: {
    kind: 'constraint',
    label: 'Français et savoirs de base',
    question: 'Êtes-vous à l’aise pour parler, lire, écrire et compter ?',
    situations: {
      speaking: 'Difficulté à s’exprimer en français',
      understanding: 'Difficulté à comprendre des consignes',
      reading: 'Difficulté à lire',
      writing: 'Difficulté à écrire',
      counting: 'Difficulté à calculer',
    },
  },
  money: {
    kind: 'constraint',
    label: 'Budget',
    question: 'Votre budget vous permet-il de reprendre une activité ?',
    situations: {
      noSavingsToStart: 'Ne peut pas avancer les premiers frais',
      debts: 'Dettes ou surendettement',
      irregularIncome: 'Ressources irrégulières',
      fearOfLosingBenefits: 'Craint de perdre des droits en reprenant une activité',
      noBankAccount: 'Difficulté d’accès à la banque',
    },
  },
  administrativeAndLegal: {
    kind: 'constraint',
    label: 'Démarches et droits',
    question: 'Vos papiers et vos droits sont-ils à jour ?',
    situations: {
      rightsNotOpen: 'Droits à ouvrir ou à renouveler',
      documentsExpiring: 'Document à renouveler avant de travailler',
      qualificationNotRecognised: 'Diplôme à faire reconnaître',
      procedureUnderWay: 'Procédure en cours qui prend du temps',
      needsHelpWithPaperwork: 'A besoin d’aide pour les démarches',
    },
  },
  chooseAJob: {
    kind: 'need',
    label: 'Choisir un métier',
    question: 'Savez-vous vers quel métier aller ?',
    situations: {
      noIdea: 'N’a pas encore d’idée de métier',
      severalIdeas: 'Hésite entre plusieurs métiers',
      toConfirm: 'Souhaite vérifier un projet sur le terrain',
      strengthsToName: 'A besoin de repérer ses points forts',
    },
  },
  train: {
    kind: 'need',
    label: 'Se former',
    question: 'Avez-vous besoin d’une formation ?',
    situations: {
      firstQualification: 'N’a pas de qualification',
      newQualification: 'Souhaite changer de qualification',
      licenceOrCertificate: 'A besoin d’un permis, d’un CACES ou d’un certificat',
      fundingToFind: 'A besoin d’un financement',
      basicsFirst: 'Remise à niveau à prévoir avant la formation',
    },
  },
  prepareAnApplication: {
    kind: 'need',
    label: 'Préparer sa candidature',
    question: 'Êtes-vous prêt·e à vous présenter à une entreprise ?',
    situations: {
      noResume: 'N’a pas de CV à jour',
      interviewToPractise: 'Souhaite s’entraîner à l’entretien',
      selfConfidence: 'A besoin de reprendre confiance',
      codesOfCompany: 'Connaît peu les usages de l’entreprise',
    },
  },
  findAJob: {
    kind: 'need',
    label: 'Trouver un emploi',
    question: 'Que vous manque-t-il pour trouver un emploi ?',
    situations: {
      noNetwork: 'N’a pas de réseau',
      offersToFind: 'A besoin d’aide pour repérer des offres',
      noAnswers: 'Candidate sans recevoir de réponse',
      wantsImmersion: 'Souhaite passer par une immersion',
      wantsSponsor: 'Souhaite un parrainage',
    },
  },
} as const satisfies Record<string, DiagnosticDomainText>

export type DiagnosticDomain = keyof typeof DIAGNOSTIC_DOMAINS

export const DIAGNOSTIC_DOMAIN_KEYS = Object.keys(DIAGNOSTIC_DOMAINS) as readonly DiagnosticDomain[]

export function isDiagnosticDomain(text: string): text is DiagnosticDomain {
  return Object.hasOwn(DIAGNOSTIC_DOMAINS, text)
}
