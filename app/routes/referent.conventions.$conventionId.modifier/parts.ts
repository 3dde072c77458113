/** What the form asks, part by part: each field's path in the content, its label, its kind and its hint. */
type Kind = 'text' | 'area' | 'date' | 'email' | 'tel' | 'yesNo'

export type Spec = readonly [path: string, label: string, kind?: Kind, hint?: string]

const contact = (path: string, who: string): readonly Spec[] => [
  [`${path}.name`, `Nom (${who})`],
  [`${path}.function`, `Fonction (${who})`],
  [`${path}.email`, `E-mail (${who})`, 'email'],
  [`${path}.phone`, `Téléphone (${who})`, 'tel'],
]

const BENEFICIARY: readonly Spec[] = [
  ['beneficiary.firstName', 'Prénom'],
  ['beneficiary.lastName', 'Nom'],
  ['beneficiary.address', 'Adresse'],
  ['beneficiary.birthDate', 'Date de naissance', 'date'],
  ['beneficiary.status', 'Situation à l’entrée', 'text', 'Demandeur·euse d’emploi, salarié·e…'],
  [
    'beneficiary.rsa',
    'Bénéficiaire du RSA',
    'yesNo',
    'Écrit sur le document, jamais montré à l’entreprise sur ses écrans.',
  ],
  ['beneficiary.email', 'E-mail de la personne', 'email'],
  ['beneficiary.phone', 'Téléphone de la personne', 'tel'],
  ['beneficiary.hasCurrentEmployer', 'En emploi actuellement', 'yesNo', 'Si oui, son employeur signe aussi.'],
]

const CURRENT_EMPLOYER: readonly Spec[] = [
  ['beneficiary.currentEmployer.name', 'Nom de l’employeur actuel'],
  ['beneficiary.currentEmployer.address', 'Adresse de l’employeur actuel'],
  ...contact('beneficiary.currentEmployer.representative', 'qui signe pour l’employeur actuel'),
]

const LEGAL_REPRESENTATIVE: readonly Spec[] = [
  ['beneficiary.legalRepresentative.name', 'Nom (représentation légale)'],
  ['beneficiary.legalRepresentative.email', 'E-mail (représentation légale)', 'email'],
  ['beneficiary.legalRepresentative.phone', 'Téléphone (représentation légale)', 'tel'],
]

const HOST: readonly Spec[] = [
  ['host.address', 'Adresse de l’établissement'],
  ['host.activity', 'Activité'],
  ['host.registeredOn', 'Date d’immatriculation'],
  ['host.collectiveAgreement', 'Convention collective'],
  ...contact('host.representative', 'qui signe pour l’entreprise'),
  ['host.welcome.name', 'Nom (accueil et consignes de sécurité)'],
  ['host.welcome.function', 'Fonction (accueil et consignes de sécurité)'],
  ...contact('host.tutor', 'tutorat'),
]

const SUPPORT: readonly Spec[] = [
  ...contact('support.adviser', 'conseiller ou conseillère'),
  ['prescriber.representative', 'Qui représente le prescripteur'],
]

const PERIOD: readonly Spec[] = [
  ['period.startDate', 'Premier jour', 'date'],
  ['period.endDate', 'Dernier jour', 'date', 'Un mois au plus, de date à date. Par exemple 14/02/2027'],
  ['period.place', 'Lieu de l’immersion'],
]

const PERIOD_MORE: readonly Spec[] = [
  ['period.exceptDays', 'Jours non travaillés', 'area', 'Une date par ligne\u202f: jour férié, fermeture…'],
  [
    'period.sectorHolidayException',
    'Exception pour les jours fériés avant 18 ans',
    'text',
    'Seulement si la personne a moins de 18 ans et que le secteur l’autorise.',
  ],
]

const PURPOSE: readonly Spec[] = [
  ['purpose.object', 'Métier découvert'],
  ['purpose.tasks', 'Activités confiées', 'area'],
  ['purpose.skills', 'Compétences observées', 'area', 'Une par ligne, douze au plus.'],
  ['purpose.evaluation', 'Comment l’immersion sera évaluée', 'area'],
]

const CONDITIONS: readonly Spec[] = [
  ['conditions.workingConditions', 'Conditions de travail', 'area'],
  ['conditions.protectiveEquipment', 'Équipements de protection', 'area'],
  ['conditions.prevention', 'Mesures de prévention', 'area'],
  ['conditions.collectiveFacilities', 'Restauration et transports collectifs', 'area'],
  ['conditions.insurer', 'Assureur en responsabilité civile'],
  ['conditions.insurancePolicy', 'Numéro du contrat d’assurance'],
]

export interface FormPart {
  readonly title: string
  /** The fields that it holds, by themselves or by the object they are in. */
  readonly paths: readonly string[]
  readonly specs: readonly Spec[]
  /** Fields above what has a control of its own (the hours, the objective). */
  readonly before?: readonly Spec[]
}

/** The parts of the form, in its order; what changes the dates first. */
export const PARTS = {
  period: {
    title: 'Les dates, les horaires et le lieu',
    paths: ['period'],
    before: PERIOD,
    specs: PERIOD_MORE,
  },
  purpose: { title: 'L’objectif et les activités', paths: ['purpose'], specs: PURPOSE },
  beneficiary: { title: 'La personne', paths: BENEFICIARY.map(([path]) => path), specs: BENEFICIARY },
  currentEmployer: {
    title: 'Son employeur actuel',
    paths: ['beneficiary.currentEmployer'],
    specs: CURRENT_EMPLOYER,
  },
  legalRepresentative: {
    title: 'Sa représentation légale',
    paths: ['beneficiary.legalRepresentative'],
    specs: LEGAL_REPRESENTATIVE,
  },
  host: { title: 'L’entreprise', paths: ['host'], specs: HOST },
  conditions: { title: 'Les conditions d’accueil', paths: ['conditions'], specs: CONDITIONS },
  support: {
    title: 'L’accompagnement et la prescription',
    paths: ['support', 'prescriber'],
    specs: SUPPORT,
  },
} as const satisfies Record<string, FormPart>

export const PART_KEYS = Object.keys(PARTS) as (keyof typeof PARTS)[]

/** A field's own label, for saying what changed. */
export const LABELS: Readonly<Record<string, string>> = {
  'period.schedule': 'Horaires',
  'purpose.objective': 'Objectif',
  ...Object.fromEntries(
    Object.values<FormPart>(PARTS).flatMap(({ before = [], specs }) =>
      [...before, ...specs].map(([path, label]) => [path, label]),
    ),
  ),
}

/** Whether a field, by its name in the form, is of a part. */
export function isWithin(name: string, { paths }: Pick<FormPart, 'paths'>): boolean {
  return paths.some((path) => name === path || name.startsWith(`${path}.`))
}
