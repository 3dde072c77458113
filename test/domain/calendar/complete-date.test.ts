import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeDate } from '~/domain/calendar/complete-date'
import { frenchDate } from '~/domain/calendar/french'
import { addDays, daysBetween, localDate, weekday } from '~/domain/calendar/local-date'

/** A Friday. */
const TODAY = localDate('2026-11-27')
const days = fc.integer({ min: 0, max: 50_000 }).map((n) => addDays(localDate('1950-01-01'), n))
/** « jeudi 3 décembre ». */
const withoutYear = (date: Parameters<typeof frenchDate>[0]) => frenchDate(date).replace(/ \d{4}$/, '')

describe('a date without its year', () => {
  test.each([
    ['3 décembre', '2026-12-03', '2025-12-03', '2026-12-03'],
    ['3/12', '2026-12-03', '2025-12-03', '2026-12-03'],
    ['3-12', '2026-12-03', '2025-12-03', '2026-12-03'],
    ['3 déc.', '2026-12-03', '2025-12-03', '2026-12-03'],
    ['le 1er mai', '2027-05-01', '2026-05-01', '2027-05-01'],
    ['20 novembre', '2027-11-20', '2026-11-20', '2026-11-20'],
    ['27/11', '2026-11-27', '2026-11-27', '2026-11-27'],
    ['jeudi 3 décembre', '2026-12-03', '2020-12-03', '2026-12-03'],
    ['29 février', '2028-02-29', '2024-02-29', '2028-02-29'],
  ])('%j', (text, ahead, behind, near) => {
    expect(completeDate(text, TODAY, 'ahead')).toBe(ahead)
    expect(completeDate(text, TODAY, 'behind')).toBe(behind)
    expect(completeDate(text, TODAY, 'near')).toBe(near)
  })

  test('is the next such day on a field that looks ahead, the last one on one that looks back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 300 }), (today, more) => {
        const [coming, gone] = [addDays(today, more), addDays(today, -more)]
        expect(completeDate(withoutYear(coming), today, 'ahead')).toBe(coming)
        expect(completeDate(withoutYear(gone), today, 'behind')).toBe(gone)
        const [, month, day] = coming.split('-')
        expect(completeDate(`${day}/${month}`, today, 'ahead')).toBe(coming)
      }),
    )
  })
})

describe('a day named from today', () => {
  test.each([
    ['demain', '2026-11-28'],
    ['Après-demain', '2026-11-29'],
    ['aujourd’hui', '2026-11-27'],
    ["aujourd'hui", '2026-11-27'],
    ['hier', '2026-11-26'],
    ['avant-hier', '2026-11-25'],
  ])('%j is %s', (text, date) => expect(completeDate(text, TODAY, 'near')).toBe(date))

  test.each([
    ['lundi', 'ahead', '2026-11-30'],
    ['lundi', 'behind', '2026-11-23'],
    ['lundi prochain', 'ahead', '2026-11-30'],
    ['vendredi prochain', 'ahead', '2026-12-04'],
    ['vendredi dernier', 'behind', '2026-11-20'],
    ['samedi dernier', 'behind', '2026-11-21'],
  ] as const)('%j, looking %s, is %s', (text, side, date) =>
    expect(completeDate(text, TODAY, side)).toBe(date),
  )

  test.each([
    // Tomorrow, or in eight days?
    ['samedi prochain', 'ahead'],
    // Yesterday, or a week ago?
    ['jeudi dernier', 'behind'],
    // Today, or in a week?
    ['vendredi', 'ahead'],
    ['lundi', 'near'],
  ] as const)('%j, looking %s, could be two days: it is asked again', (text, side) =>
    expect(completeDate(text, TODAY, side)).toBeUndefined(),
  )

  test('« prochain » is always in next week, never today nor further', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('lundi', 'mardi', 'mercredi', 'jeudi', 'dimanche'), (today, name) => {
        const date = completeDate(`${name} prochain`, today, 'ahead')
        if (date === undefined) return
        const monday = addDays(today, 7 - weekday(today))
        expect(daysBetween(monday, date)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(monday, date)).toBeLessThan(7)
        expect(daysBetween(today, date)).toBeLessThanOrEqual(7)
      }),
    )
  })
})

test.each([
  '',
  '31/02',
  '3',
  'décembre',
  '14/13',
  '3 brumaire',
  'vendredi 3 décembre 2026',
  '3/12/2026',
  '12/06/85',
  'un jour',
])('leaves %j as it is typed', (text) => expect(completeDate(text, TODAY, 'ahead')).toBeUndefined())

test('never throws, and gives real dates on its side only', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.constantFrom('constructor', '__proto__'),
        fc.string(),
        fc.stringMatching(/^\d{1,2}[/ -]\d{1,2}$/),
      ),
      days,
      (text, today) => {
        const date = completeDate(text, today, 'ahead')
        expect(date === undefined || localDate(date) === date).toBe(true)
      },
    ),
  )
})
