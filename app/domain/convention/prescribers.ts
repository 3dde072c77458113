/** Which organisations may prescribe an immersion (L5135-2). */

import { frenchDate } from '../calendar/french'
import type { LocalDate } from '../calendar/local-date'
import { type Refusal, refuse } from '../refusal'

/** The kinds that the article names. An ETTI is an SIAE that the article leaves out: it is a kind of its own. */
export const PRESCRIBER_KINDS = [
  'franceTravail',
  'missionLocale',
  'capEmploi',
  'siae',
  'departement',
  'cepOperator',
  'apprenticeshipPreparation',
] as const

export interface PrescribingOrganisation {
  readonly name: string
  readonly kind: string
  /** Last day of the agreement by which a prescriber lets this organisation prescribe; needed by other kinds only. */
  readonly mandateUntil?: LocalDate | null | undefined
}

/**
 * Refuses an organisation that may not prescribe on a day: neither a kind of the article, nor under an agreement
 * that still runs (its last day counts). An ETTI is refused even with an agreement.
 */
export function checkPrescriber(organisation: PrescribingOrganisation, on: LocalDate): Refusal | undefined {
  const { kind, name, mandateUntil } = organisation
  if (PRESCRIBER_KINDS.some((each) => each === kind)) return undefined
  if (kind === 'etti') return refuse('conventionPrescriberEtti', { name })
  if (mandateUntil === null || mandateUntil === undefined)
    return refuse('conventionPrescriberRefused', { name })
  if (mandateUntil >= on) return undefined
  return refuse('conventionPrescriberMandateOver', {
    name,
    until: frenchDate(mandateUntil),
    on: frenchDate(on),
  })
}

/** Whether an organisation may prescribe on a day. */
export function mayPrescribe(organisation: PrescribingOrganisation, on: LocalDate): boolean {
  return checkPrescriber(organisation, on) === undefined
}
