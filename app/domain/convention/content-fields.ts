/** Every field of a convention: its French name, whether it must be filled before signature, and by whom. */
import { isMinorOn } from './age'
import { ATTESTATIONS, type Attestation } from './content'
import type { ConventionDraft } from './draft-schema'

export type Filler = 'partnershipReferent' | 'supportReferent' | 'employer' | 'candidate'

export interface ContentField {
  readonly path: string
  readonly label: string
  readonly whoCanFill: readonly Filler[]
  readonly required: boolean | ((draft: ConventionDraft) => boolean)
}

const REFERENT: readonly Filler[] = ['partnershipReferent']
const HOST: readonly Filler[] = ['employer', 'partnershipReferent']
const PERSON: readonly Filler[] = ['candidate', 'supportReferent', 'partnershipReferent']
const SUPPORT: readonly Filler[] = ['supportReferent', 'partnershipReferent']

type Row = readonly [path: string, label: string, required?: ContentField['required']]

const rows = (whoCanFill: readonly Filler[], list: readonly Row[]): ContentField[] =>
  list.map(([path, label, required = true]) => ({ path, label, whoCanFill, required }))

const employed = (draft: ConventionDraft) => draft.beneficiary?.hasCurrentEmployer === true

function minorAtStart(draft: ConventionDraft): boolean {
  const birth = draft.beneficiary?.birthDate
  const start = draft.period?.startDate
  return birth !== undefined && start !== undefined && isMinorOn(birth, start)
}

const reachable = (contact: { email?: string | undefined; phone?: string | undefined } | undefined) =>
  contact?.email === undefined && contact?.phone === undefined

export const CONTENT_FIELDS: readonly ContentField[] = [
  ...rows(REFERENT, [
    ['prescriber.name', 'le nom du prescripteur'],
    ['prescriber.address', 'l’adresse du prescripteur'],
    ['prescriber.legalForm', 'la forme juridique du prescripteur'],
    ['prescriber.representative', 'la personne qui représente le prescripteur'],
  ]),
  ...rows(PERSON, [
    ['beneficiary.firstName', 'le prénom de la personne'],
    ['beneficiary.lastName', 'le nom de la personne'],
    ['beneficiary.address', 'l’adresse de la personne'],
    ['beneficiary.birthDate', 'la date de naissance'],
    ['beneficiary.status', 'la situation de la personne'],
    ['beneficiary.rsa', 'bénéficiaire du RSA ou non'],
    ['beneficiary.email', 'l’e-mail ou le téléphone de la personne', (draft) => reachable(draft.beneficiary)],
    ['beneficiary.phone', 'le téléphone de la personne', false],
    ['beneficiary.hasCurrentEmployer', 'en emploi actuellement ou non'],
    ['beneficiary.currentEmployer.name', 'le nom de l’employeur actuel', employed],
    ['beneficiary.currentEmployer.address', 'l’adresse de l’employeur actuel', employed],
    [
      'beneficiary.currentEmployer.representative.name',
      'la personne qui représente l’employeur actuel',
      employed,
    ],
    ['beneficiary.currentEmployer.representative.function', 'sa fonction chez l’employeur actuel', employed],
    [
      'beneficiary.currentEmployer.representative.email',
      'l’e-mail ou le téléphone de l’employeur actuel',
      (draft) => employed(draft) && reachable(draft.beneficiary?.currentEmployer?.representative),
    ],
    ['beneficiary.currentEmployer.representative.phone', 'le téléphone de l’employeur actuel', false],
    [
      'beneficiary.legalRepresentative.name',
      'le nom du représentant légal ou de la représentante légale',
      minorAtStart,
    ],
    [
      'beneficiary.legalRepresentative.email',
      'l’e-mail ou le téléphone du représentant légal ou de la représentante légale',
      (draft) => minorAtStart(draft) && reachable(draft.beneficiary?.legalRepresentative),
    ],
    ['beneficiary.legalRepresentative.phone', 'le téléphone du représentant légal', false],
  ]),
  ...rows(HOST, [
    ['host.name', 'le nom de l’entreprise'],
    ['host.address', 'l’adresse de l’établissement'],
    ['host.legalForm', 'la forme juridique de l’entreprise'],
    ['host.siret', 'le SIRET de l’établissement'],
    ['host.registeredOn', 'la date d’immatriculation de l’entreprise'],
    ['host.activity', 'l’activité de l’entreprise'],
    ['host.collectiveAgreement', 'la convention collective'],
    ['host.representative.name', 'la personne qui représente l’entreprise'],
    ['host.representative.function', 'la fonction de la personne qui représente l’entreprise'],
    [
      'host.representative.email',
      'l’e-mail ou le téléphone de la personne qui représente l’entreprise',
      (draft) => reachable(draft.host?.representative),
    ],
    ['host.representative.phone', 'le téléphone de la personne qui représente l’entreprise', false],
    ['host.welcome.name', 'la personne qui accueille et donne les consignes de sécurité'],
    ['host.welcome.function', 'la fonction de la personne qui accueille'],
    ['host.tutor.name', 'le tuteur ou la tutrice'],
    ['host.tutor.function', 'la fonction du tuteur ou de la tutrice'],
    ['host.tutor.email', 'l’e-mail du tuteur ou de la tutrice', false],
    ['host.tutor.phone', 'le téléphone du tuteur ou de la tutrice', false],
  ]),
  ...rows(SUPPORT, [
    ['support.name', 'la structure d’accompagnement'],
    ['support.address', 'l’adresse de la structure d’accompagnement'],
    ['support.legalForm', 'la forme juridique de la structure d’accompagnement'],
    ['support.sameAsPrescriber', 'structure d’accompagnement distincte du prescripteur ou non'],
    ['support.adviser.name', 'le conseiller ou la conseillère'],
    ['support.adviser.function', 'la fonction du conseiller ou de la conseillère'],
    [
      'support.adviser.email',
      'l’e-mail ou le téléphone du conseiller ou de la conseillère',
      (draft) => draft.support?.sameAsPrescriber === false && reachable(draft.support.adviser),
    ],
    ['support.adviser.phone', 'le téléphone du conseiller ou de la conseillère', false],
  ]),
  ...rows(HOST, [
    ['period.startDate', 'la date de début'],
    ['period.endDate', 'la date de fin'],
    ['period.schedule', 'les horaires'],
    ['period.exceptDays', 'les jours non travaillés', false],
    ['period.place', 'le lieu de l’immersion'],
    ['period.sundayWork', 'le travail le dimanche'],
    ['period.nightWork', 'le travail de nuit'],
    ['period.sectorHolidayException', 'l’exception pour les jours fériés avant 18\u00a0ans', false],
    ['purpose.object', 'le métier découvert'],
    ['purpose.tasks', 'les activités confiées'],
    ['conditions.workingConditions', 'les conditions de travail'],
    ['conditions.protectiveEquipment', 'les équipements de protection'],
    ['conditions.prevention', 'les mesures de prévention'],
    ['conditions.collectiveFacilities', 'l’accès à la restauration et aux transports collectifs'],
    ['conditions.insurer', 'l’assureur de l’entreprise'],
    ['conditions.insurancePolicy', 'le numéro du contrat d’assurance'],
  ]),
  ...rows(SUPPORT, [
    ['purpose.objective', 'l’objectif de l’immersion'],
    ['purpose.skills', 'les compétences observées'],
    ['purpose.evaluation', 'la façon dont l’immersion sera évaluée'],
  ]),
  ...(Object.keys(ATTESTATIONS) as Attestation[]).map(
    (key): ContentField => ({
      path: `attestations.${key}`,
      label: `l’attestation «\u00a0${ATTESTATIONS[key]}\u00a0»`,
      whoCanFill: HOST,
      required: true,
    }),
  ),
  ...rows(REFERENT, [
    ['renewal.ofId', 'la convention renouvelée', (draft) => draft.renewal !== undefined],
    [
      'renewal.ofReference',
      'la référence de la convention renouvelée',
      (draft) => draft.renewal !== undefined,
    ],
    ['renewal.reason', 'la raison du renouvellement', (draft) => draft.renewal !== undefined],
    ['legalReferences', 'les références légales'],
  ]),
]

/** What is at a dotted path of a content; undefined as soon as a part is missing. */
export function valueAt(content: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      content,
    )
}
