/** What a company's facts say to whoever holds the relation. Nothing is decided by a machine: a referent looks and acts. */
import { addDays, type LocalDate } from '~/domain/calendar/local-date'

/** Days without a contact, an answer or an offer after which a company is silent. */
export const SILENT_AFTER_DAYS = 60
/** Days during which a hire is news. */
const HIRED_WITHIN_DAYS = 30

export const SIGNALS = {
  overdue: 'Action en retard',
  hired: 'Vient d’embaucher',
  declinedTwice: 'A décliné deux fois de suite',
  silent: `Silence depuis ${SILENT_AFTER_DAYS} jours`,
} as const

export type Signal = keyof typeof SIGNALS

export interface SignalFacts {
  /** The last of: a contact written down, an offer sent or changed, an answer given, the sign-up. */
  readonly lastSignOn: LocalDate
  /** The oldest next action that is not done. */
  readonly nextOn: LocalDate | null
  /** Refusals since the last acceptance. */
  readonly declinesInARow: number
  readonly lastHireOn: LocalDate | null
}

/** The most pressing first; empty when all is quiet. */
export function signalsOf(facts: SignalFacts, today: LocalDate): Signal[] {
  const found: Signal[] = []
  if (facts.nextOn !== null && facts.nextOn < today) found.push('overdue')
  if (facts.lastHireOn !== null && facts.lastHireOn >= addDays(today, -HIRED_WITHIN_DAYS)) found.push('hired')
  if (facts.declinesInARow >= 2) found.push('declinedTwice')
  if (facts.lastSignOn < addDays(today, -SILENT_AFTER_DAYS)) found.push('silent')
  return found
}
