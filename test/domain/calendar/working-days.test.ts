import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type LocalDate, localDate } from '~/domain/calendar/local-date'
import {
  addWorkingDays,
  easterSunday,
  isPublicHoliday,
  isWorkingDay,
  workingDaysBetween,
} from '~/domain/calendar/working-days'

const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(localDate('2000-01-01'), n))
const counts = fc.nat(60)

describe('working days', () => {
  test('agree with the published list of public holidays, every year until 2100', () => {
    const published: (year: number) => Record<string, Date> = createRequire(import.meta.url)(
      '@socialgouv/jours-feries',
    )
    for (let year = 2000; year <= 2100; year++) {
      const theirs = Object.values(published(year)).map((date) => {
        const [month, day] = [date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0'))
        return `${year}-${month}-${day}`
      })
      const ours: LocalDate[] = []
      for (let day = localDate(`${year}-01-01`); day.startsWith(String(year)); day = addDays(day, 1)) {
        if (isPublicHoliday(day)) ours.push(day)
      }
      expect(ours).toEqual([...new Set(theirs)].sort())
    }
  })

  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is on %s', (year, date) => expect(easterSunday(year)).toBe(date))

  test.each([
    ['2022-01-07', 5, '2022-01-14'],
    ['2022-01-08', 1, '2022-01-10'],
    ['2027-01-14', 0, '2027-01-14'],
    ['2026-04-30', 1, '2026-05-04'],
    ['2026-05-07', 1, '2026-05-11'],
    ['2026-05-13', 1, '2026-05-15'],
    ['2026-12-24', 5, '2027-01-04'],
  ])('%s and %i working days make %s', (from, n, to) => expect(addWorkingDays(localDate(from), n)).toBe(to))

  test('Good Friday and 26 December are worked outside Alsace and Moselle', () => {
    expect(isWorkingDay(localDate('2026-04-03'))).toBe(true)
    expect(isPublicHoliday(localDate('2025-12-26'))).toBe(false)
  })

  test('a deadline never lands on a weekend or a holiday', () => {
    fc.assert(
      fc.property(days, counts, (day, n) => {
        expect(n === 0 || isWorkingDay(addWorkingDays(day, n))).toBe(true)
      }),
    )
  })

  test('counting is the inverse of adding, and adding in two goes is adding at once', () => {
    fc.assert(
      fc.property(days, counts, counts, (day, a, b) => {
        expect(workingDaysBetween(day, addWorkingDays(day, a))).toBe(a)
        expect(workingDaysBetween(addWorkingDays(day, a), day)).toBe(a === 0 ? 0 : -a)
        expect(addWorkingDays(addWorkingDays(day, a), b)).toBe(addWorkingDays(day, a + b))
      }),
    )
  })

  test.each([-1, 1.5, Number.NaN])('refuses %d days as a programming error', (n) => {
    expect(() => addWorkingDays(localDate('2027-01-14'), n)).toThrow(RangeError)
  })
})
