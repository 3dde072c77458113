/** The arithmetic of dates is the calendar's: the same as Temporal's, over four centuries. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  type LocalDate,
  localDate,
  weekday,
} from '~/domain/calendar/local-date'

const FROM = Temporal.PlainDate.from('1850-01-01')
const anyDate = fc.integer({ min: 0, max: 146_097 }).map((days) => localDate(FROM.add({ days }).toString()))
const plain = (date: LocalDate) => Temporal.PlainDate.from(date)

test('adding days, months, counting days and naming the day of the week: as Temporal does', () => {
  fc.assert(
    fc.property(anyDate, anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, other, count) => {
      const months = count % 500
      expect(addDays(date, count)).toBe(plain(date).add({ days: count }).toString())
      expect(addMonths(date, months)).toBe(plain(date).add({ months }).toString())
      expect(daysBetween(date, other)).toBe(plain(date).until(plain(other), { largestUnit: 'day' }).days)
      expect(weekday(date)).toBe(plain(date).dayOfWeek - 1)
    }),
    { numRuns: 2000 },
  )
})

test('the last days of months: leap years and centuries', () => {
  const cases = [
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2000-01-30', 1, '2000-02-29'],
    ['2100-01-29', 1, '2100-02-28'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
  ] as const
  for (const [date, months, then] of cases) expect(addMonths(localDate(date), months)).toBe(then)
})
