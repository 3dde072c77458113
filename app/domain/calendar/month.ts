/** A calendar month, for screens that show one whole. */
import { addDays, addMonths, daysBetween, type LocalDate, localDate, weekday } from './local-date'
import { isPublicHoliday } from './working-days'

export interface Month {
  readonly first: LocalDate
  readonly last: LocalDate
}

export function monthOf(date: LocalDate): Month {
  const first = localDate(`${date.slice(0, 7)}-01`)
  return { first, last: addDays(addMonths(first, 1), -1) }
}

/** Reads « 2026-12 » of an address; undefined when it is no month, or not of this century. */
export function parseMonth(text: string): Month | undefined {
  return /^20\d{2}-(0[1-9]|1[0-2])$/.test(text) ? monthOf(localDate(`${text}-01`)) : undefined
}

/** « 2026-12 », as addresses carry it. */
export function monthKey({ first }: Month): string {
  return first.slice(0, 7)
}

export interface MonthDay {
  readonly date: LocalDate
  /** Saturday, Sunday or public holiday. */
  readonly off: boolean
  readonly monday: boolean
}

export function daysOfMonth({ first, last }: Month): MonthDay[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => {
    const date = addDays(first, index)
    const day = weekday(date)
    return { date, off: day > 4 || isPublicHoliday(date), monday: day === 0 }
  })
}

export interface Period {
  readonly start: LocalDate
  readonly end: LocalDate
}

export interface Span {
  /** Days from the month's first, 0 for the first itself. */
  readonly from: number
  /** Days shown, at least one. */
  readonly days: number
  /** It began before the month, or goes on after it. */
  readonly began: boolean
  readonly goesOn: boolean
}

/** The part of a period that falls in a month; undefined when none does. */
export function spanIn({ first, last }: Month, { start, end }: Period): Span | undefined {
  if (end < first || start > last || end < start) return undefined
  const began = start < first
  const goesOn = end > last
  const from = began ? 0 : daysBetween(first, start)
  const to = daysBetween(first, goesOn ? last : end)
  return { from, days: to - from + 1, began, goesOn }
}

/** How many periods each day of a month falls in. */
export function countEachDay(
  month: Month,
  periods: readonly (Period & { readonly count: number })[],
): number[] {
  const counts = daysOfMonth(month).map(() => 0)
  for (const period of periods) {
    const span = spanIn(month, period)
    if (!span) continue
    for (let day = span.from; day < span.from + span.days; day++)
      counts[day] = (counts[day] ?? 0) + period.count
  }
  return counts
}
