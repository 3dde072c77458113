import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '~/domain/calendar/local-date'
import { isRefused, type Refusal } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { expandSchedule, totalHours } from '~/domain/schedule/expand-schedule'
import {
  dailyMinutes,
  fits,
  isNightWork,
  isNightWorkForMinor,
  overlapMinutes,
  weeklyMinutes,
  workedOnSunday,
} from '~/domain/schedule/measure-schedule'
import { fromWeekRanges, normalise, weekRanges } from '~/domain/schedule/normalise-schedule'
import { parseSchedule, parseWorkedSchedule, weekScheduleSchema } from '~/domain/schedule/parse-schedule'
import type { TimeRange, WeekSchedule } from '~/domain/schedule/week-schedule'

const hours = (...pairs: [number, number][]): TimeRange[] =>
  pairs.map(([start, end]) => ({ start: start * 60, end: end * 60 }))

const week = (days: Record<number, TimeRange[]>): WeekSchedule => ({
  days: Array.from({ length: 7 }, (_, day) => days[day] ?? []),
})

const office = hours([8, 12], [13, 16.5])
const officeWeek = week({ 0: office, 1: office, 2: office, 3: office, 4: office, 5: hours([8, 12]) })
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const said = (value: unknown) => plain(refusalSentence(value as Refusal))

/** A valid grid drawn from quarter hours of the week's ring: touching ranges merge, and none may then pass 24 hours. */
const grid = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 670 }), fc.integer({ min: 1, max: 40 })), { maxLength: 12 })
  .map((pairs) =>
    fromWeekRanges(
      pairs.map(([from, length]) => ({ start: from * 15, end: Math.min(10_080, (from + length) * 15) })),
    ),
  )
  .filter((schedule) =>
    normalise(schedule).days.every((day) => day.every(({ start, end }) => end - start <= 24 * 60)),
  )

describe('reading a timetable', () => {
  test('JSON text and objects are read alike', () => {
    expect(parseSchedule(JSON.stringify(officeWeek))).toEqual(officeWeek)
    expect(parseSchedule(officeWeek)).toEqual(officeWeek)
  })
  test.each([undefined, null, '', '{', 'horaires', [], { days: [] }, { days: [1, 2, 3, 4, 5, 6, 7] }])(
    'what is not a timetable is refused in plain words: %j',
    (input) => expect(said(parseSchedule(input))).toMatch(/^Les horaires n’ont pas pu être lus/),
  )
  test('fractions of a minute are refused', () =>
    expect(isRefused(parseSchedule(week({ 0: [{ start: 0.5, end: 60 }] })))).toBe(true))
  test('an end before the start is refused with the day and both hours', () => {
    expect(said(parseSchedule(week({ 2: hours([17, 9]) })))).toMatch(
      /^Mercredi : l’heure de fin \(9 h\).*\(17 h\)/,
    )
  })
  test('more than 24 hours at a stretch is refused', () =>
    expect(said(parseSchedule(week({ 0: hours([8, 33]) })))).toContain('25 h'))
  test('overlaps are refused within a day, across midnight and across the week', () => {
    expect(said(parseSchedule(week({ 0: hours([8, 12], [11, 14]) })))).toContain('8 h – 12 h et 11 h – 14 h')
    expect(isRefused(parseSchedule(week({ 0: hours([22, 30]), 1: hours([5, 9]) })))).toBe(true)
    expect(isRefused(parseSchedule(week({ 6: hours([22, 30]), 0: hours([5, 9]) })))).toBe(true)
    expect(isRefused(parseSchedule(week({ 6: hours([22, 30]), 0: hours([6, 9]) })))).toBe(false)
  })
  test('an empty week is a timetable, but not a worked one', () => {
    expect(parseSchedule(week({}))).toEqual(week({}))
    expect(said(parseWorkedSchedule(week({})))).toContain('Aucun horaire')
  })
  test('the form’s schema says the same sentence', () => {
    const result = weekScheduleSchema.safeParse(week({ 2: hours([17, 9]) }))
    expect(plain(result.error?.issues[0]?.message ?? '')).toMatch(/^Mercredi : l’heure de fin/)
  })
  test('property: every valid grid is read back as itself, and normalising twice changes nothing', () => {
    fc.assert(
      fc.property(grid, (schedule) => {
        const read = parseSchedule(JSON.stringify(schedule))
        expect(read).toEqual(normalise(schedule))
        expect(normalise(normalise(schedule))).toEqual(normalise(schedule))
      }),
    )
  })
  test('property: any value at all is read or refused, never thrown', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseSchedule(value)))
  })
})

describe('counting', () => {
  test('a week adds up', () => expect(weeklyMinutes(officeWeek)).toBe(5 * 450 + 240))
  test('a night shift is split at midnight between two calendar days, Sunday’s on Monday', () => {
    const nights = week({ 0: hours([22, 30]), 6: hours([20, 28]) })
    expect([0, 1, 6].map((day) => dailyMinutes(nights, day))).toEqual([120 + 240, 360, 240])
    expect(weeklyMinutes(nights)).toBe(960)
  })
  test('property: the seven days add up to the week', () => {
    fc.assert(
      fc.property(grid, (schedule) => {
        const sum = [0, 1, 2, 3, 4, 5, 6].reduce((total, day) => total + dailyMinutes(schedule, day), 0)
        expect(sum).toBe(weeklyMinutes(schedule))
      }),
    )
  })
  test('Sunday work includes the morning of Saturday’s night', () => {
    expect(workedOnSunday(officeWeek)).toBe(false)
    expect(workedOnSunday(week({ 6: hours([9, 12]) }))).toBe(true)
    expect(workedOnSunday(week({ 5: hours([22, 25]) }))).toBe(true)
    expect(workedOnSunday(week({ 5: hours([22, 24]) }))).toBe(false)
  })
  test.each([
    [6, 21, false],
    [5.5, 9, true],
    [20, 21.25, true],
    [22, 30, true],
    [23, 24, true],
    [0, 1, true],
  ])('night work of an adult is any minute between 21 h and 6 h: %d–%d → %s', (start, end, expected) => {
    expect(isNightWork({ start: start * 60, end: end * 60 })).toBe(expected)
  })
  test.each([
    [6, 22, false],
    [21, 22.5, true],
    [5.75, 6, true],
  ])('night work under 18 is any minute between 22 h and 6 h: %d–%d → %s', (start, end, expected) => {
    expect(isNightWorkForMinor({ start: start * 60, end: end * 60 })).toBe(expected)
  })
})

describe('fitting in what a person can do', () => {
  const schoolHours = week({ 0: hours([9, 16]), 1: hours([9, 16]) })
  test('the ranges outside are given, day by day', () => {
    expect(fits(week({ 0: hours([8, 12], [13, 17]) }), schoolHours)).toEqual([
      { day: 0, start: 480, end: 540 },
      { day: 0, start: 960, end: 1020 },
    ])
    expect(fits(week({ 1: hours([9, 16]) }), schoolHours)).toEqual([])
  })
  test('a night of work needs both evenings and mornings', () => {
    const evenings = week({ 6: hours([18, 24]), 0: hours([0, 4]) })
    expect(fits(week({ 6: hours([22, 28]) }), evenings)).toEqual([])
    expect(fits(week({ 6: hours([22, 30]) }), evenings)).toEqual([{ day: 0, start: 240, end: 360 }])
  })
  test('property: what is outside plus what is common is the work', () => {
    fc.assert(
      fc.property(grid, grid, (work, free) => {
        const outside = fits(work, free).reduce((sum, range) => sum + range.end - range.start, 0)
        expect(outside + overlapMinutes(work, free)).toBe(weeklyMinutes(work))
        expect(overlapMinutes(work, free)).toBe(overlapMinutes(free, work))
        expect(weekRanges(fromWeekRanges(weekRanges(work)))).toEqual(weekRanges(work))
      }),
    )
  })
})

describe('saying it in French', () => {
  test('same days are grouped', () => {
    expect(plain(describeSchedule(officeWeek))).toBe(
      'Du lundi au vendredi, 8 h – 12 h et 13 h – 16 h 30 ; samedi, 8 h – 12 h',
    )
  })
  test('two days are joined, apart days are listed, a night says the next day', () => {
    const some = week({ 0: office, 1: office, 3: hours([22, 30]), 5: office })
    expect(plain(describeSchedule(some))).toBe(
      'Lundi, mardi et samedi, 8 h – 12 h et 13 h – 16 h 30 ; jeudi, 22 h – 6 h (le lendemain)',
    )
  })
  test('no hours', () => expect(describeSchedule(week({}))).toBe('Aucun horaire indiqué'))
})

describe('laying it on dates', () => {
  const start = localDate('2027-03-01')
  test('each stretch of work gets its date, days off and excepted dates are skipped', () => {
    const dates = expandSchedule(week({ 0: office, 2: hours([22, 30]) }), start, localDate('2027-03-10'), [
      localDate('2027-03-08'),
    ])
    expect(dates).toEqual([
      { date: '2027-03-01', start: 480, end: 720 },
      { date: '2027-03-01', start: 780, end: 990 },
      { date: '2027-03-03', start: 1320, end: 1800 },
      { date: '2027-03-10', start: 1320, end: 1800 },
    ])
  })
  test('the hours of the convention add up', () => {
    expect(totalHours(officeWeek, start, localDate('2027-03-14'))).toBe(2 * 41.5)
    expect(totalHours(officeWeek, start, localDate('2027-02-28'))).toBe(0)
  })
})
