/** What a hire says, and what its end means. */
import type { HIRE_CONTRACTS } from '~/domain/convention/assessment'
import { addDays, addMonths, type LocalDate } from '../calendar/local-date'
import { type Refusal, refuse } from '../refusal'

export type HireContract = keyof typeof HIRE_CONTRACTS

/** Contracts that have no end date. */
const OPEN_ENDED: readonly HireContract[] = ['CDI', 'DIN']

/** CDDI: at least 4 months, at most 24 in all (L5132-5, L5132-15-1). */
const INSERTION_MONTHS = { least: 4, most: 24 } as const

/** A hire is told before it begins or soon after. */
const MONTHS_AHEAD = 6
const DAYS_BACK = 60

export interface Hire {
  readonly hiredOn: LocalDate
  readonly contract: HireContract
  readonly contractEndOn: LocalDate | null
}

export function hasEnd(contract: HireContract): boolean {
  return !OPEN_ENDED.includes(contract)
}

/** Undefined when this hire may be recorded today. */
export function checkHire({ hiredOn, contract, contractEndOn }: Hire, today: LocalDate): Refusal | undefined {
  if (hiredOn > addMonths(today, MONTHS_AHEAD) || hiredOn < addDays(today, -DAYS_BACK)) {
    return refuse('hireDateTooFar', { months: MONTHS_AHEAD, days: DAYS_BACK })
  }
  if (!hasEnd(contract)) return undefined
  if (contractEndOn === null) return refuse('hireEndMissing')
  if (contractEndOn < hiredOn) return refuse('hireEndBeforeStart')
  if (contract !== 'DDI') return undefined
  const least = addDays(addMonths(hiredOn, INSERTION_MONTHS.least), -1)
  const most = addDays(addMonths(hiredOn, INSERTION_MONTHS.most), -1)
  return contractEndOn < least || contractEndOn > most ? refuse('hireInsertionLength') : undefined
}

/** « Un emploi terminé avant trois mois ouvre un plan de rebond »: months that a job must last. */
export const LASTING_MONTHS = 3

export type JobEnd = 'plannedEnd' | 'early' | 'lasting'

interface EndFacts {
  readonly hiredOn: LocalDate
  readonly contractEndOn: LocalDate | null
  /** Last day, when somebody said it. */
  readonly lastDay: LocalDate | null
  /** The follow-up (1, 3 or 6 months) at which it was learnt, null when it was told outside one. */
  readonly month: number | null
  readonly today: LocalDate
}

/**
 * What the end of a job means: a contract that reached its end is no failure; `early` (before three months) opens a
 * rebound. Without a last day, a job found over at the follow-up of the first or the third month is taken as early.
 */
export function jobEnd({ hiredOn, contractEndOn, lastDay, month, today }: EndFacts): JobEnd {
  if (contractEndOn !== null && (lastDay ?? today) >= contractEndOn) return 'plannedEnd'
  const threeMonths = addMonths(hiredOn, LASTING_MONTHS)
  if (lastDay !== null) return lastDay < addDays(threeMonths, -1) ? 'early' : 'lasting'
  return today < threeMonths || (month !== null && month <= LASTING_MONTHS) ? 'early' : 'lasting'
}
