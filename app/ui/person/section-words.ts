/** What the forms of a file say to a professional; the person's own forms say the same things to « vous », translated. */
export const PROFESSIONAL_WORDS = {
  firstName: 'Prénom',
  lastName: 'Nom',
  birthDate: 'Date de naissance',
  birthDateHint: 'Par exemple 14/01/1998. À partir de 15\u00a0ans.',
  email: 'Adresse e-mail',
  emailHint: 'Elle ouvre à la personne son espace\u202f: offres, réponses, signatures, données.',
  phone: 'Téléphone',
  phoneHint: 'Par exemple 06\u00a012\u00a034\u00a056\u00a078',
  contactBy: 'Comment préfère-t-elle être jointe\u202f?',
  contactByHint:
    'Pour les SMS, il faut un numéro de mobile. Ils partent de 8\u00a0h à 20\u00a0h, jamais le dimanche ni un jour férié.',
  contactEmail: 'Par e-mail',
  contactSms: 'Par SMS',
  contactBoth: 'Par e-mail et par SMS',
  address: 'Adresse',
  addressHint: 'Numéro et rue. Les entreprises ne voient que la commune.',
  commune: 'Commune',
  communeHint: 'Son nom ou son code postal',
  statuses: 'Statuts',
  statusesHint:
    'Jamais montrés à une entreprise, jamais utilisés pour rapprocher une personne et une offre (article L1132-1 du Code du travail).',
  job: 'Métier souhaité',
  jobHint:
    'Écrivez le métier comme on le dit\u202f: «\u00a0maçonne\u00a0», «\u00a0aide à domicile\u00a0», «\u00a0cariste\u00a0»…',
  openSectors: 'Ouvert·e aussi à tout un secteur',
  experience: 'Expérience',
  experienceJob: 'Métier exercé',
  years: 'Années',
  months: 'Mois',
  description: 'Ce qui a été fait',
  skills: 'Savoir-faire',
  skillsHint: 'Ce que la personne sait faire, même appris hors d’un emploi.',
  skillsSearch: 'Chercher un savoir-faire par un mot',
  skillsFound: 'savoir-faire',
  skillsNone: 'Aucun savoir-faire avec ce mot.',
  tickedOne: 'coché',
  tickedMany: 'cochés',
  softSkills: 'Savoir-être',
  licences: 'Permis de conduire',
  certificate: 'Certificat',
  validUntil: 'Valable jusqu’au',
  anytime: 'Quand la personne peut-elle travailler\u202f?',
  anytimeYes: 'N’importe quand',
  anytimeNo: 'À certaines heures, indiquées ci-dessous',
  week: 'Heures possibles',
  weekHint: 'Les heures où la personne peut travailler, garde d’enfants et transports compris.',
  maxWeeklyHours: 'Heures par semaine, au plus',
  availableFrom: 'Disponible à partir du',
  availableUntil: 'Disponible jusqu’au',
  travel: 'Comment la personne va-t-elle travailler\u202f?',
  travelHint: 'Pour chaque moyen utilisable, jusqu’à combien de kilomètres. Laissez vide sinon.',
  conditionsToAvoid: 'Conditions de travail à éviter',
  conditionsHint: 'Seulement les conséquences pour le travail, jamais une maladie ni un diagnostic.',
  frenchLevel: 'Niveau de français',
  presentation: 'En quelques mots',
  presentationHint:
    'Ce que la personne aime faire et cherche. N’écrivez jamais\u202f: numéro de sécurité sociale, coordonnées bancaires, nationalité, prénoms d’enfants, santé.',
  employerName: 'Nom de l’employeur',
  employerHint:
    'L’employeur actuel signe la convention d’immersion (article D5135-1). Laissez vide s’il n’y en a pas.',
  employerSignatory: 'Qui signe pour l’employeur',
  employerEmail: 'Adresse e-mail de l’employeur',
  representativeName: 'Nom du représentant ou de la représentante',
  representativeHint: 'Nécessaire si la personne a moins de 18\u00a0ans au premier jour d’une immersion.',
  representativeEmail: 'Son adresse e-mail',
  representativePhone: 'Son téléphone',
  notGiven: 'Aucun',
  save: 'Enregistrer',
} as const

export type SectionWord = keyof typeof PROFESSIONAL_WORDS

/** Says a word of a form to whoever fills it in. */
export type Say = (word: SectionWord) => string

export const sayToProfessional: Say = (word) => PROFESSIONAL_WORDS[word]
