/** Dates as French people type them. No library: usable in a browser. */
import type { LocalDate } from './local-date'

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars', 'mar'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil', 'jul'],
  ['aout', 'aou'],
  ['septembre', 'sept', 'sep'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
]

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

/** Two digits from here on are of the last century: 27 is 2027, 85 is 1985. */
const FIRST_YEAR_OF_LAST_CENTURY = 50

/**
 * Reads 14/01/2027, 14-1-27, 14.01.2027, « 14 janvier 2027 », « 14 janv. 2027 », « 1er mai 2027 », 2027-01-14, with or
 * without the day of the week. Undefined for anything else: a day that does not exist (31/02), or a day of the week that
 * is not the date's (somebody made a mistake, and only they know which).
 */
export function parseLocalDate(text: string): LocalDate | undefined {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const french =
    /^(?:(?:le )?([a-z]+),? )?(?:le )?(\d{1,2})(?:er)?(?: ?[/.-] ?| )(\d{1,2}|[a-z]+)\.?(?: ?[/.-] ?| )(\d{4}|\d{2})$/.exec(
      plain,
    )
  if (!french) return undefined
  const [, weekday, day = '', month = '', year = ''] = french
  const date = existing(fullYear(year), monthNumber(month), Number(day))
  if (date === undefined || weekday === undefined || weekday === 'le') return date
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] === weekday ? date : undefined
}

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length === 4) return year
  return year < FIRST_YEAR_OF_LAST_CENTURY ? 2000 + year : 1900 + year
}

function monthNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : MONTHS.findIndex((names) => names.includes(text)) + 1
}

function existing(year: number, month: number, day: number): LocalDate | undefined {
  if (year < 1900 || year > 2999) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? (date.toISOString().slice(0, 10) as LocalDate) : undefined
}
