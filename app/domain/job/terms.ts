/** What a job offer says besides what every offer says, and what it must say to be sent. */
import { type Refusal, refuse } from '../refusal'
import { contractInShort, contractRules, JOB_CONTRACTS, type JobContract } from './contracts'
import { PAY_MOST, type Pay, type PayPeriod } from './pay'
import { WEEK_MOST } from './weekly-hours'

export interface JobTerms {
  readonly contract: JobContract | null
  /** Whole months of a contract with an end. */
  readonly contractMonths: number | null
  /** Cents of a euro before tax, for one `payPeriod`. */
  readonly payMin: number | null
  readonly payMax: number | null
  readonly payPeriod: PayPeriod | null
  readonly weeklyMinutes: number | null
  /** One requirement a line: without them the work cannot be done. */
  readonly needed: readonly string[]
  /** What helps, and nobody is refused for. */
  readonly plus: readonly string[]
  readonly benefits: readonly string[]
  /** « Une immersion d’abord est possible ». */
  readonly immersionFirst: boolean
}

export const NO_TERMS: JobTerms = {
  contract: null,
  contractMonths: null,
  payMin: null,
  payMax: null,
  payPeriod: null,
  weeklyMinutes: null,
  needed: [],
  plus: [],
  benefits: [],
  immersionFirst: false,
}

export const TERM_LIMITS = { lines: 12, lineMax: 200 } as const

/** The pay, once all of it is said. */
export function payOf({ payMin, payMax, payPeriod }: JobTerms): Pay | null {
  return payMin === null || payMax === null || payPeriod === null ? null : { payMin, payMax, payPeriod }
}

/** The months of a contract: asked when it ends, within the law's limits; never kept when it does not. */
export function refuseContract({ contract, contractMonths }: JobTerms): Refusal[] {
  if (contract === null) return [refuse('jobContractMissing')]
  const { months } = contractRules(contract)
  if (!months) return contractMonths === null ? [] : [refuse('jobContractWithoutEnd')]
  if (contractMonths === null) return [refuse('jobMonthsMissing')]
  const within =
    Number.isInteger(contractMonths) && contractMonths >= months.min && contractMonths <= months.max
  const { min, max, article } = months
  const name = contractInShort(contract, null)
  return within ? [] : [refuse('jobMonthsOutside', { contract: name, min, max, article })]
}

/** The pay is always said (directive (EU) 2023/970, art. 5), as a range for a period. */
export function refusePay({ payMin, payMax, payPeriod }: JobTerms): Refusal[] {
  if (payMin === null || payMax === null) return [refuse('jobPayMissing')]
  if (payPeriod === null) return [refuse('jobPayPeriodMissing')]
  if (payMin < 1 || payMax > PAY_MOST) return [refuse('jobPayMissing')]
  return payMin > payMax ? [refuse('jobPayReversed')] : []
}

/** Hours of a week: above none, at most 48 (L3121-20), at least what the contract demands. */
export function refuseWeek({ contract, weeklyMinutes }: JobTerms): Refusal[] {
  if (weeklyMinutes === null || weeklyMinutes <= 0) return [refuse('jobHoursMissing')]
  if (weeklyMinutes > WEEK_MOST) return [refuse('jobHoursTooMany', { max: WEEK_MOST / 60 })]
  const least = contract === null ? undefined : contractRules(contract).minWeeklyMinutes
  if (!least || weeklyMinutes >= least.minutes || contract === null) return []
  const { label } = JOB_CONTRACTS[contract]
  return [refuse('jobHoursTooFew', { contract: label, min: least.minutes / 60, article: least.article })]
}
