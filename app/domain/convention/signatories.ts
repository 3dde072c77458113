/** Who signs a convention, in which order they are listed, and why (L5135-4, D5135-1). The tutor does not sign. */
import type { LocalDate } from '../calendar/local-date'
import { type Refusal, refuse } from '../refusal'
import { isMinorOn } from './age'

export const SIGNATORY_ROLES = [
  'beneficiary',
  'hostRepresentative',
  'supportAdviser',
  'currentEmployer',
  'legalRepresentative',
  'prescriber',
] as const

export type SignatoryRole = (typeof SIGNATORY_ROLES)[number]

export const SIGNATORY_LABELS: Readonly<Record<SignatoryRole, string>> = {
  beneficiary: 'La personne accueillie',
  hostRepresentative: 'Le représentant ou la représentante de l’entreprise d’accueil',
  supportAdviser: 'Le conseiller ou la conseillère de la structure d’accompagnement',
  currentEmployer: 'L’employeur actuel de la personne',
  legalRepresentative: 'Le représentant légal ou la représentante légale',
  prescriber: 'Le prescripteur',
}

const REASONS: Readonly<Record<SignatoryRole, string>> = {
  beneficiary: 'Parce que c’est son immersion.',
  hostRepresentative: 'Parce que son entreprise accueille la personne.',
  supportAdviser:
    'Parce que la structure qui accompagne la personne n’est pas celle qui prescrit l’immersion.',
  currentEmployer: 'Parce que la personne a un contrat de travail en cours.',
  legalRepresentative: 'Parce que la personne a moins de 18\u00a0ans le premier jour.',
  prescriber: 'Parce que le prescripteur valide la convention, après toutes les autres signatures.',
}

/** The same said to the person who signs. */
export const YOUR_REASON_TO_SIGN: Readonly<Record<SignatoryRole, string>> = {
  beneficiary: 'Parce que c’est votre immersion.',
  hostRepresentative: 'Parce que votre entreprise accueille la personne.',
  supportAdviser:
    'Parce que la structure où vous accompagnez la personne n’est pas celle qui prescrit l’immersion.',
  currentEmployer: 'Parce que la personne a un contrat de travail en cours chez vous.',
  legalRepresentative: 'Parce que la personne que vous représentez a moins de 18\u00a0ans le premier jour.',
  prescriber: 'Parce que vous validez la convention, après toutes les autres signatures.',
}

export interface SignatoryFacts {
  readonly birthDate: LocalDate
  readonly startDate: LocalDate
  /** The structure that follows the person is another organisation than the prescriber. */
  readonly supportDistinctFromPrescriber: boolean
  readonly hasCurrentEmployer: boolean
}

export interface RequiredSignatory {
  readonly role: SignatoryRole
  /** Why this person signs, in French. */
  readonly reason: string
}

/** The signatories of a convention, in the order of the document; the prescriber is always the last. */
export function requiredSignatories(facts: SignatoryFacts): RequiredSignatory[] {
  const needed: Readonly<Record<SignatoryRole, boolean>> = {
    beneficiary: true,
    hostRepresentative: true,
    supportAdviser: facts.supportDistinctFromPrescriber,
    currentEmployer: facts.hasCurrentEmployer,
    legalRepresentative: isMinorOn(facts.birthDate, facts.startDate),
    prescriber: true,
  }
  return SIGNATORY_ROLES.filter((role) => needed[role]).map((role) => ({ role, reason: REASONS[role] }))
}

/** Who has not signed the current version, in order. */
export function stillToSign(
  required: readonly SignatoryRole[],
  signed: readonly SignatoryRole[],
): SignatoryRole[] {
  return required.filter((role) => !signed.includes(role))
}

/** Refuses a second signature of the same version, a stranger's, and the prescriber's before all the others. */
export function checkMaySign(
  role: SignatoryRole,
  required: readonly SignatoryRole[],
  signed: readonly SignatoryRole[],
): Refusal | undefined {
  if (!required.includes(role)) return refuse('conventionNotASignatory')
  if (signed.includes(role)) return refuse('conventionAlreadySigned')
  const others = stillToSign(required, signed).filter((each) => each !== role)
  if (role !== 'prescriber' || others.length === 0) return undefined
  return refuse('conventionPrescriberSignsLast', {
    waiting: others.map((each) => SIGNATORY_LABELS[each].toLowerCase()).join(', '),
  })
}

/**
 * The event that a signature by `role` is for the state machine: `signLast` when only the prescriber is left
 * afterwards, `validate` for the prescriber, `sign` otherwise.
 */
export function signingEvent(
  role: SignatoryRole,
  required: readonly SignatoryRole[],
  signed: readonly SignatoryRole[],
): 'sign' | 'signLast' | 'validate' {
  if (role === 'prescriber') return 'validate'
  const left = stillToSign(required, [...signed, role]).filter((each) => each !== 'prescriber')
  return left.length === 0 ? 'signLast' : 'sign'
}
