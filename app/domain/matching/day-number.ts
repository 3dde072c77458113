/** Days as plain numbers: matching compares dates a hundred thousand times in a second. */
import type { LocalDate } from '~/domain/calendar/local-date'

const DAY = 86_400_000

/** Days since 1 January 1970. */
export function dayNumber(date: LocalDate): number {
  return Date.parse(date) / DAY
}

/** An inclusive stretch of day numbers. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** How many days of `days` are in none of the taken stretches, which may overlap each other. */
export function freeDays(days: Days, taken: readonly Days[]): number {
  let free = Math.max(0, days.to - days.from + 1)
  if (taken.length === 0 || free === 0) return free
  const sorted = taken.length === 1 ? taken : [...taken].sort((a, b) => a.from - b.from)
  let counted = days.from
  for (const stretch of sorted) {
    const from = Math.max(stretch.from, counted)
    const to = Math.min(stretch.to, days.to)
    if (to < from) continue
    free -= to - from + 1
    counted = to + 1
  }
  return free
}
