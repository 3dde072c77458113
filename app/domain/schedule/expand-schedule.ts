/** The weekly grid laid on real dates. */
import { addDays, daysBetween, type LocalDate, weekday } from '../calendar/local-date'
import type { TimeRange, WeekSchedule } from './week-schedule'

/** Work on a date: minutes from that date's midnight; an end over 1440 is on the next day. */
export interface DatedRange extends TimeRange {
  readonly date: LocalDate
}

/**
 * Every stretch of work that starts between two dates, both included, in order. A shift belongs to the date on
 * which it starts; dates in `exceptDays` (a closed Friday, a public holiday) are not worked.
 */
export function expandSchedule(
  schedule: WeekSchedule,
  start: LocalDate,
  end: LocalDate,
  exceptDays: readonly LocalDate[] = [],
): DatedRange[] {
  const except = new Set<string>(exceptDays)
  const count = Math.max(0, daysBetween(start, end) + 1)
  const first = weekday(start)
  return Array.from({ length: count }, (_, offset) => ({ date: addDays(start, offset), offset }))
    .filter(({ date }) => !except.has(date))
    .flatMap(({ date, offset }) =>
      (schedule.days[(first + offset) % 7] ?? []).map((range) => ({
        date,
        start: range.start,
        end: range.end,
      })),
    )
}

/** Hours of presence between two dates, both included, in clock hours as the convention prints them (35.5 = 35 h 30). */
export function totalHours(
  schedule: WeekSchedule,
  start: LocalDate,
  end: LocalDate,
  exceptDays: readonly LocalDate[] = [],
): number {
  const minutes = expandSchedule(schedule, start, end, exceptDays).reduce(
    (total, range) => total + range.end - range.start,
    0,
  )
  return minutes / 60
}
