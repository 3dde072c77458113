/** Dates, times and lengths of time as a French reader expects them. `Intl` only: usable in a browser. */
import type { LocalDate } from './local-date'

const IN_UTC = { timeZone: 'UTC' } as const
const weekdayName = new Intl.DateTimeFormat('fr-FR', { ...IN_UTC, weekday: 'long' })
const monthName = new Intl.DateTimeFormat('fr-FR', { ...IN_UTC, month: 'long' })
const shortMonthName = new Intl.DateTimeFormat('fr-FR', { ...IN_UTC, month: 'short' })
const parisClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A number and its unit stay on one line. */
const NBSP = '\u00a0'
const MINUTES_A_DAY = 1440

interface DateWords {
  readonly weekday: string
  readonly day: string
  readonly month: string
  readonly shortMonth: string
  readonly year: string
}

function wordsOfDate(date: LocalDate): DateWords {
  const noon = new Date(`${date}T12:00:00Z`)
  const day = noon.getUTCDate()
  return {
    weekday: weekdayName.format(noon),
    day: day === 1 ? '1er' : String(day),
    month: monthName.format(noon),
    shortMonth: shortMonthName.format(noon),
    year: String(noon.getUTCFullYear()),
  }
}

/** « jeudi 14 janvier 2027 », « vendredi 1er janvier 2027 » (plain spaces). */
export function frenchDate(date: LocalDate): string {
  const { weekday, day, month, year } = wordsOfDate(date)
  return `${weekday} ${day} ${month} ${year}`
}

/** Whole days from `start` to `end`; on dates alone, so that no time zone matters. */
function daysUntil(start: LocalDate, end: LocalDate): number {
  return (Date.parse(end) - Date.parse(start)) / (MINUTES_A_DAY * 60_000)
}

/** Days within which a day of the week and a month name one date only. */
const NEAR_DAYS = 180

/** « jeudi 14 janvier »: the year is said only when the day is far enough from today to be mistaken. */
export function frenchNearDate(date: LocalDate, today: LocalDate): string {
  const { weekday, day, month, year } = wordsOfDate(date)
  const near = Math.abs(daysUntil(today, date)) < NEAR_DAYS
  return `${weekday} ${day} ${month}${near ? '' : ` ${year}`}`
}

/**
 * A deadline, put after what is to be done: « au plus tard le jeudi 14 janvier » (a last day is part of the time given,
 * so never « avant le »), « aujourd’hui, dernier jour », « : c’était pour le jeudi 14 janvier » once it is over.
 */
export function frenchByLastDay(until: LocalDate, today: LocalDate): string {
  if (until < today) return `\u202f: c’était pour le ${frenchNearDate(until, today)}`
  if (until === today) return ' aujourd’hui, dernier jour'
  return ` au plus tard le ${frenchNearDate(until, today)}`
}

/** A deadline that is the eve of a first day: « avant le lundi 18 janvier, premier jour de l’immersion ». */
export function frenchBeforeFirstDay(start: LocalDate, today: LocalDate): string {
  if (daysUntil(today, start) === 1) return ' aujourd’hui\u202f: l’immersion commence demain'
  if (start === today) return '\u202f: l’immersion devait commencer aujourd’hui'
  return start < today
    ? `\u202f: l’immersion devait commencer le ${frenchNearDate(start, today)}`
    : ` avant le ${frenchNearDate(start, today)}, premier jour de l’immersion`
}

/** « 14 janvier 2027 »: in full, without the day of the week. */
export function frenchDayMonthYear(date: LocalDate): string {
  const { day, month, year } = wordsOfDate(date)
  return `${day} ${month} ${year}`
}

/** « 14 janv. 2027 », for tables and narrow columns. */
export function frenchShortDate(date: LocalDate): string {
  const { day, shortMonth, year } = wordsOfDate(date)
  return `${day} ${shortMonth} ${year}`
}

/** « décembre 2026 »: the month that a date is in. */
export function frenchMonth(date: LocalDate): string {
  const { month, year } = wordsOfDate(date)
  return `${month} ${year}`
}

/** « du 14 au 27 janvier 2027 », « du 28 décembre 2026 au 3 janvier 2027 », « le 14 janvier 2027 » for a single day. */
export function frenchDateRange(start: LocalDate, end: LocalDate): string {
  if (start === end) return `le ${frenchDayMonthYear(start)}`
  const from = wordsOfDate(start)
  const to = wordsOfDate(end)
  const year = from.year === to.year ? '' : ` ${from.year}`
  const month = year === '' && from.month === to.month ? '' : ` ${from.month}`
  return `du ${from.day}${month}${year} au ${to.day} ${to.month} ${to.year}`
}

/** « 7 h 30 », « 14 h », « 9 h 05 », with no-break spaces; minutes from midnight, past midnight wraps (1800 → « 6 h »). */
export function frenchTime(minutesFromMidnight: number): string {
  const minutes = ((minutesFromMidnight % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY
  return hoursAndMinutes(Math.floor(minutes / 60), minutes % 60)
}

function hoursAndMinutes(hours: number, minutes: number): string {
  const whole = `${hours}${NBSP}h`
  return minutes === 0 ? whole : `${whole}${NBSP}${String(minutes).padStart(2, '0')}`
}

/** « 45 min », « 1 h 30 », « 35 h », with no-break spaces; whole minutes ≥ 0. */
export function frenchDuration(minutes: number): string {
  return minutes < 60 ? `${minutes}${NBSP}min` : hoursAndMinutes(Math.floor(minutes / 60), minutes % 60)
}

/** What is left before a deadline: « encore 3 jours ouvrés », « dernier jour », « en retard de 2 jours ouvrés ». */
export function frenchWorkingDaysLeft(n: number): string {
  if (n === 0) return 'dernier jour'
  const days = Math.abs(n) === 1 ? `1${NBSP}jour ouvré` : `${Math.abs(n)}${NBSP}jours ouvrés`
  return n > 0 ? `encore ${days}` : `en retard de ${days}`
}

/** « jeudi 14 janvier 2027 à 9 h 30 », in Europe/Paris. */
export function frenchDateTime(instant: Date): string {
  const parts = new Map(parisClock.formatToParts(instant).map((part) => [part.type, part.value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  const date = `${part('year')}-${part('month')}-${part('day')}` as LocalDate
  return `${frenchDate(date)} à ${hoursAndMinutes(Number(part('hour')), Number(part('minute')))}`
}
