/** Refusals about a person's file. */
export const personRefusals = {
  consentTextChanged:
    'Le texte a changé depuis l’ouverture de la page : relisez-le avant de donner votre accord.',
  diagnosticDomainUnknown: 'Ce domaine du diagnostic n’existe pas.',
  diagnosticSituationUnknown: 'Cette situation n’est pas dans la liste de ce domaine.',
  diagnosticImpactMissing: 'Indiquez l’impact de cette difficulté : faible, moyen ou fort.',
  diagnosticDetailsWithoutDifficulty:
    'L’impact, la priorité et les situations ne s’indiquent que pour une difficulté.',
  diagnosticNoteTooLong: (details: Readonly<Record<string, string | number>>) =>
    `La note est trop longue : au plus ${details.max} caractères.`,
  personTextHoldsNir:
    'Ce texte semble contenir un numéro de sécurité sociale\u202f: la plateforme n’a pas le droit de le garder. Retirez-le.',
  personTextHoldsIban:
    'Ce texte semble contenir des coordonnées bancaires\u202f: la plateforme n’a pas le droit de les garder. Retirez-les.',
  personTooYoung: (details: Readonly<Record<string, string | number>>) =>
    `La personne a ${details.age}\u00a0ans\u202f: un dossier s’ouvre à partir de ${details.limit}\u00a0ans. Vérifiez la date de naissance.`,
  personBirthDateImpossible: 'Cette date de naissance n’est pas possible\u202f: vérifiez l’année.',
  personLooksKnown: (details: Readonly<Record<string, string | number>>) =>
    `Une personne du même nom, née le même jour, est déjà suivie par ${details.by}. Si ce n’est pas la même, cochez la case pour continuer.`,
  personSetAside:
    'Le dossier d’une personne du même nom, née le même jour, est mis à part faute de contact depuis deux ans\u202f: l’animation du territoire peut le rouvrir. Si ce n’est pas la même personne, cochez la case pour continuer.',
  personSetAsideUnknown:
    'Aucun dossier mis à part ne porte ce nom avec cette date de naissance\u202f: vérifiez l’orthographe et la date.',
  personEmailTaken:
    'Cette adresse e-mail est déjà celle d’un autre compte. Chaque compte a la sienne\u202f: indiquez-en une autre, ou aucune.',
  personEmailNeeded:
    'Sans e-mail, la personne ne pourrait plus ouvrir son espace. Gardez une adresse, ou demandez à votre référent·e.',
  contactMobileMissing: 'Indiquez un numéro de mobile pour les SMS\u202f: il commence par 06 ou 07.',
  contactEmailMissing: 'Indiquez une adresse pour les e-mails, ou choisissez seulement les SMS.',
  smsNotOffered: 'Les SMS ne sont pas disponibles ici\u202f: nous écrivons par e-mail.',
  personClosed: 'Ce dossier est clos\u202f: rouvrez-le avant de le modifier.',
  personHasConvention:
    'Une convention est en cours\u202f: le dossier pourra être clos quand elle sera terminée ou annulée.',
  personColleagueUnknown: 'Cette personne n’est pas référente de parcours dans votre organisme.',
  personAvailabilityBackwards: 'La date de fin de disponibilité est avant la date de début.',
  personReboundWithoutAppointment: 'Indiquez la date du rendez-vous avant de clore le plan de rebond.',
  personSolutionIncomplete: 'Une solution de déplacement indique aussi jusqu’à combien de kilomètres.',
} as const
