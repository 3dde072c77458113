import { RadioField, SelectField } from '~/ui/forms/choice-fields'
import { DateField, TextareaField, TextField } from '~/ui/forms/field'
import type { FieldAt } from '~/ui/person/field-at'

type Kind = 'text' | 'area' | 'date' | 'email' | 'tel' | 'yesNo'

type Spec = readonly [path: string, label: string, kind?: Kind, hint?: string]

const contact = (path: string, who: string): readonly Spec[] => [
  [`${path}.name`, `Nom (${who})`],
  [`${path}.function`, `Fonction (${who})`],
  [`${path}.email`, `E-mail (${who})`, 'email'],
  [`${path}.phone`, `Téléphone (${who})`, 'tel'],
]

const YES_NO = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
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

/** The parts of the form, in its order; what changes the dates first. */
export const PARTS = [
  {
    key: 'period',
    title: 'Les dates, les horaires et le lieu',
    paths: ['period'],
    before: PERIOD,
    specs: PERIOD_MORE,
  },
  { key: 'purpose', title: 'L’objectif et les activités', paths: ['purpose'], before: [], specs: PURPOSE },
  {
    key: 'beneficiary',
    title: 'La personne',
    paths: BENEFICIARY.map(([path]) => path),
    before: [],
    specs: BENEFICIARY,
  },
  {
    key: 'currentEmployer',
    title: 'Son employeur actuel',
    paths: ['beneficiary.currentEmployer'],
    before: [],
    specs: CURRENT_EMPLOYER,
  },
  {
    key: 'legalRepresentative',
    title: 'Sa représentation légale',
    paths: ['beneficiary.legalRepresentative'],
    before: [],
    specs: LEGAL_REPRESENTATIVE,
  },
  { key: 'host', title: 'L’entreprise', paths: ['host'], before: [], specs: HOST },
  {
    key: 'conditions',
    title: 'Les conditions d’accueil',
    paths: ['conditions'],
    before: [],
    specs: CONDITIONS,
  },
  {
    key: 'support',
    title: 'L’accompagnement et la prescription',
    paths: ['support', 'prescriber'],
    before: [],
    specs: SUPPORT,
  },
] as const satisfies readonly FormPart[]

export interface FormPart {
  readonly key: string
  readonly title: string
  /** The fields that it holds, by themselves or by the object they are in. */
  readonly paths: readonly string[]
  /** Fields above and below what has a control of its own (the hours, the objective). */
  readonly before: readonly Spec[]
  readonly specs: readonly Spec[]
}

/** A field's own label, for saying what changed. */
export const LABELS: Readonly<Record<string, string>> = {
  'period.schedule': 'Horaires',
  'purpose.objective': 'Objectif',
  ...Object.fromEntries(
    PARTS.flatMap(({ before, specs }) => [...before, ...specs]).map(([path, label]) => [path, label]),
  ),
}

/** Whether a field, by its name in the form, is of a part. */
export function isWithin(name: string, { paths }: Pick<FormPart, 'paths'>): boolean {
  return paths.some((path) => name === path || name.startsWith(`${path}.`))
}

export function Fields({ specs, at }: { specs: readonly Spec[]; at: FieldAt }) {
  return specs.map(([path, label, kind = 'text', hint]) => {
    const common = { field: at(path), label, ...(hint === undefined ? {} : { hint }) }
    switch (kind) {
      case 'area':
        return <TextareaField key={path} {...common} maxLength={3000} />
      case 'date':
        return <DateField key={path} {...common} />
      case 'yesNo':
        return <RadioField key={path} {...common} choices={YES_NO} columns={2} />
      default:
        return <TextField key={path} {...common} type={kind} />
    }
  })
}

/** The one objective. */
export function ObjectiveField({
  at,
  objectives,
}: {
  at: FieldAt
  objectives: readonly { value: string; label: string }[]
}) {
  return <SelectField field={at('purpose.objective')} label="Objectif" choices={objectives} />
}
