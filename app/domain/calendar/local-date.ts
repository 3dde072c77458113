/**
 * Calendar dates without a time, as the law and the convention count them.
 * A `LocalDate` is always a valid `YYYY-MM-DD`; the "today" of the platform is the one of Europe/Paris.
 */
import { Temporal } from 'temporal-polyfill'

export type LocalDate = string & { readonly __localDate: unique symbol }

export const PARIS = 'Europe/Paris'

/** Reads `YYYY-MM-DD`; throws a RangeError on anything else (31 February included): parse input with `parseLocalDate`. */
export function localDate(text: string): LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`not a date: ${text.slice(0, 20)}`)
  return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate
}

/** The calendar day that it is in Europe/Paris at an instant (daylight saving included). */
export function parisDay(instant: Date): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(PARIS)
    .toPlainDate()
    .toString() as LocalDate
}

/** The instant of a wall-clock time in Europe/Paris; a time skipped in spring moves forward, one doubled in autumn is the first. */
export function parisInstant(date: LocalDate, minutesFromMidnight = 0): Date {
  const time = Temporal.PlainTime.from({
    hour: Math.floor(minutesFromMidnight / 60),
    minute: minutesFromMidnight % 60,
  })
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: PARIS, plainTime: time })
  return new Date(zoned.epochMilliseconds)
}

/** What a clock in Europe/Paris shows at an instant, in minutes from midnight. */
export function parisMinutes(instant: Date): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(PARIS)
  return hour * 60 + minute
}

/** Milliseconds of a UTC day: a date without a time is the midnight of UTC that begins it, so that sums are whole days. */
const DAY = 86_400_000

/** By the calendar's own arithmetic: matching and calendars add days thousands of times a page. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dayOf(Date.parse(date) + days * DAY)
}

/** Same day number `months` later, or the month's last day where there is none (31 January + 1 month → 28 or 29 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastOfMonth = new Date(0).setUTCFullYear(year, month + months, 0)
  const last = new Date(lastOfMonth).getUTCDate()
  return dayOf(lastOfMonth - Math.max(0, last - day) * DAY)
}

/** Days from `start` to `end`, 0 when equal, negative when `end` is before. */
export function daysBetween(start: LocalDate, end: LocalDate): number {
  return (Date.parse(end) - Date.parse(start)) / DAY
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(date: LocalDate): number {
  return (new Date(date).getUTCDay() + 6) % 7
}

function dayOf(milliseconds: number): LocalDate {
  return new Date(milliseconds).toISOString().slice(0, 10) as LocalDate
}

/** Age in full years on a day; someone born on 29 February turns a year older on 1 March of common years. */
export function ageOn(birth: LocalDate, day: LocalDate): number {
  const [by = 0, bm = 0, bd = 0] = birth.split('-').map(Number)
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number)
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0)
}
