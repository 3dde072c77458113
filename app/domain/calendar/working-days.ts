/**
 * Working days as the platform's deadlines count them: Monday to Friday, French public holidays left out.
 * The eleven holidays of Code du travail L3133-1 (those of Alsace and Moselle do not concern Belfort, outside local law).
 * Computed on civil dates here: an implementation on JavaScript `Date`s depends on the server's time zone.
 */
import { addDays, type LocalDate, weekday } from './local-date'

const FIXED_HOLIDAYS: ReadonlySet<string> = new Set([
  '01-01',
  '05-01',
  '05-08',
  '07-14',
  '08-15',
  '11-01',
  '11-11',
  '12-25',
])

/** Easter Monday, Ascension Thursday, Whit Monday: days after Easter Sunday. */
const DAYS_AFTER_EASTER = [1, 39, 50] as const

const movingHolidays = new Map<number, ReadonlySet<LocalDate>>()

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19
  const century = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  const month = String(Math.floor(sum / 31)).padStart(2, '0')
  const day = String((sum % 31) + 1).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${month}-${day}` as LocalDate
}

function movingHolidaysOf(year: number): ReadonlySet<LocalDate> {
  const known = movingHolidays.get(year)
  if (known) return known
  const easter = easterSunday(year)
  const days = new Set(DAYS_AFTER_EASTER.map((after) => addDays(easter, after)))
  movingHolidays.set(year, days)
  return days
}

/** Whether a day is a public holiday in metropolitan France (Code du travail L3133-1). */
export function isPublicHoliday(date: LocalDate): boolean {
  return FIXED_HOLIDAYS.has(date.slice(5)) || movingHolidaysOf(Number(date.slice(0, 4))).has(date)
}

/** Monday to Friday, and not a public holiday. */
export function isWorkingDay(date: LocalDate): boolean {
  return weekday(date) < 5 && !isPublicHoliday(date)
}

/**
 * The n-th working day after a date, which itself does not count: 5 working days from Friday 7 January end on Friday 14.
 * With n = 0 the date comes back as it is. A negative or fractional n throws: it is a programming error.
 */
export function addWorkingDays(date: LocalDate, n: number): LocalDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`)
  let day = date
  for (let left = n; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left--
  }
  return day
}

/**
 * Working days after `from`, up to and including `to`, so that `workingDaysBetween(d, addWorkingDays(d, n))` is n.
 * 0 on the same day; negative when `to` is before `from`.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return -workingDaysBetween(to, from) || 0
  let count = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) count++
  }
  return count
}
