import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, localDate } from '~/domain/calendar/local-date'
import { countEachDay, daysOfMonth, monthKey, monthOf, parseMonth, spanIn } from '~/domain/calendar/month'

const DECEMBER = monthOf(localDate('2026-12-15'))
const day = fc.integer({ min: -400, max: 400 }).map((offset) => addDays(localDate('2026-12-15'), offset))

describe('a month of immersions', () => {
  test('begins on its first day and ends on its last, leap years too', () => {
    expect(DECEMBER).toEqual({ first: '2026-12-01', last: '2026-12-31' })
    expect(monthOf(localDate('2028-02-29'))).toEqual({ first: '2028-02-01', last: '2028-02-29' })
    expect(monthOf(localDate('2027-02-01')).last).toBe('2027-02-28')
  })

  test.each(['2026-13', '2026-00', '1926-12', '2026-1', '', '2026-12-01', 'décembre'])(
    '« %s » is no month',
    (text) => {
      expect(parseMonth(text)).toBeUndefined()
    },
  )

  test('is read back from its address', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(parseMonth(monthKey(monthOf(date)))).toEqual(monthOf(date))
      }),
    )
  })

  test('weekends and public holidays are days off', () => {
    const off = daysOfMonth(DECEMBER).filter((each) => each.off)
    expect(off.map(({ date }) => date.slice(8))).toEqual([
      '05',
      '06',
      '12',
      '13',
      '19',
      '20',
      '25',
      '26',
      '27',
    ])
    expect(daysOfMonth(DECEMBER)[6]).toEqual({ date: '2026-12-07', off: false, monday: true })
  })

  test.each([
    ['2026-12-07', '2026-12-11', { from: 6, days: 5, began: false, goesOn: false }],
    ['2026-11-30', '2026-12-01', { from: 0, days: 1, began: true, goesOn: false }],
    ['2026-12-31', '2027-01-08', { from: 30, days: 1, began: false, goesOn: true }],
    ['2026-11-01', '2027-01-31', { from: 0, days: 31, began: true, goesOn: true }],
    ['2026-11-01', '2026-11-30', undefined],
    ['2027-01-01', '2027-01-02', undefined],
  ])('%s to %s takes its part', (start, end, span) => {
    expect(spanIn(DECEMBER, { start: localDate(start), end: localDate(end) })).toEqual(span)
  })

  test('the days counted are the days that fall in both', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.nat(40), fc.integer({ min: 1, max: 3 }))), (raw) => {
        const periods = raw.map(([start, length, count]) => ({ start, end: addDays(start, length), count }))
        const counts = countEachDay(DECEMBER, periods)
        daysOfMonth(DECEMBER).forEach(({ date }, index) => {
          const there = periods.filter(({ start, end }) => start <= date && date <= end)
          expect(counts[index]).toBe(there.reduce((sum, { count }) => sum + count, 0))
        })
        expect(counts).toHaveLength(daysBetween(DECEMBER.first, DECEMBER.last) + 1)
      }),
    )
  })
})
