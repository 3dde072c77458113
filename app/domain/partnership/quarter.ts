/** A company says what it lacks by quarter: « 2e trimestre 2027 ». */
import type { LocalDate } from '~/domain/calendar/local-date'
import { type Refusal, refuse } from '~/domain/refusal'

export interface Quarter {
  readonly year: number
  /** 1 to 4. */
  readonly quarter: number
}

/** Quarters ahead that a need may be said for. */
const AHEAD = 8

const ordinal = ({ year, quarter }: Quarter) => year * 4 + quarter - 1

export function quarterOf(day: LocalDate): Quarter {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return { year, quarter: Math.floor((month - 1) / 3) + 1 }
}

/** The quarter of a day and those that follow, `count` in all. */
export function quartersFrom(day: LocalDate, count: number): Quarter[] {
  const first = ordinal(quarterOf(day))
  return Array.from({ length: count }, (_, index) => ({
    year: Math.floor((first + index) / 4),
    quarter: ((first + index) % 4) + 1,
  }))
}

/** « 1er trimestre 2027 ». */
export function quarterLabel({ year, quarter }: Quarter): string {
  return `${quarter === 1 ? '1er' : `${quarter}e`} trimestre ${year}`
}

/** What a form posts: « 2027-2 ». */
export function quarterKey({ year, quarter }: Quarter): string {
  return `${year}-${quarter}`
}

export function parseQuarter(key: string): Quarter | null {
  const found = /^(\d{4})-([1-4])$/.exec(key)
  return found ? { year: Number(found[1]), quarter: Number(found[2]) } : null
}

/** A need is for this quarter or one of the eight next. */
export function refuseQuarter(quarter: Quarter, today: LocalDate): Refusal | undefined {
  const away = ordinal(quarter) - ordinal(quarterOf(today))
  if (away < 0) return refuse('needQuarterPast')
  return away > AHEAD ? refuse('needQuarterTooFar') : undefined
}
