import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, ageOn, localDate } from '~/domain/calendar/local-date'
import { flagSentence } from '~/domain/convention/flags'
import { checkWorkingTime } from '~/domain/convention/working-time'
import { refusalSentence } from '~/domain/refusal-sentences'
import type { TimeRange, WeekSchedule } from '~/domain/schedule/week-schedule'

const hours = (...pairs: [number, number][]): TimeRange[] =>
  pairs.map(([start, end]) => ({ start: start * 60, end: end * 60 }))
const week = (days: Record<number, TimeRange[]>): WeekSchedule => ({
  days: Array.from({ length: 7 }, (_, day) => days[day] ?? []),
})
const days = (list: number[], ranges: TimeRange[]) =>
  week(Object.fromEntries(list.map((day) => [day, ranges])))
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

const MONDAY = localDate('2027-03-01')
const ADULT = localDate('1990-06-15')
const SEVENTEEN = localDate('2010-01-10')
const WEEKDAYS = [0, 1, 2, 3, 4]

interface Case {
  start?: string
  end?: string
  birth?: string
  exceptDays?: string[]
  exception?: string
}

function check(schedule: WeekSchedule, options: Case = {}) {
  return checkWorkingTime({
    schedule,
    startDate: localDate(options.start ?? MONDAY),
    endDate: localDate(options.end ?? '2027-03-14'),
    birthDate: localDate(options.birth ?? ADULT),
    exceptDays: options.exceptDays?.map(localDate),
    sectorHolidayException: options.exception,
  })
}
const refused = (schedule: WeekSchedule, options?: Case) =>
  check(schedule, options).refusals.map((each) => each.refused)
const sentences = (schedule: WeekSchedule, options?: Case) =>
  check(schedule, options).refusals.map((each) => plain(refusalSentence(each)))
const flags = (schedule: WeekSchedule, options?: Case) =>
  check(schedule, options).flags.map((each) => each.flag)

const minor = { birth: SEVENTEEN }

describe('hours of adults', () => {
  test('an ordinary week passes without a word', () => {
    expect(check(days(WEEKDAYS, hours([8, 12], [13, 16])))).toEqual({ refusals: [], flags: [] })
  })
  test('L3121-18: ten hours a day pass, a quarter more does not', () => {
    expect(refused(days([0], hours([8, 13], [14, 19])))).toEqual([])
    expect(sentences(days([0, 2], hours([8, 13], [14, 19.25])))).toEqual([
      '10 h 15 de travail le lundi 1er mars 2027 (et 3 autres jours) : la limite est de 10 h par jour.',
    ])
  })
  test('L3121-18: midnight does not cut a twelve-hour night in two', () => {
    expect(refused(days([0], hours([19, 31])))).toEqual(['conventionDayTooLong'])
    expect(refused(days([0], hours([20, 25], [25.5, 31])))).toEqual(['conventionDayTooLong'])
  })
  test('L3121-20: forty-eight hours a week pass, more does not', () => {
    const six = (last: number) => days([0, 1, 2, 3, 4, 5], hours([8, 12], [13, last]))
    expect(refused(six(17))).toEqual([])
    expect(sentences(six(17.25))[0]).toBe(
      '49 h 30 de travail la semaine du lundi 1er mars 2027 : la limite est de 48 h par semaine.',
    )
  })
  test('L3131-1: eleven hours of rest between two days, on each side of midnight', () => {
    expect(refused(week({ 0: hours([14, 22]), 1: hours([9, 13]) }))).toEqual([])
    expect(sentences(week({ 0: hours([14, 22]), 1: hours([8.5, 13]) }))[0]).toBe(
      'Seulement 10 h 30 de repos après le travail du lundi 1er mars 2027 (et un autre jour) : il en faut au moins 11 h.',
    )
    expect(refused(week({ 0: hours([22, 30]), 1: hours([14, 18]) }))).toEqual(['conventionDailyRestTooShort'])
    expect(refused(week({ 0: hours([22, 30]), 1: hours([17, 21]) }))).toEqual([])
  })
  test('L3131-1: the rest is counted across the week, Sunday to Monday', () => {
    const late = week({ 6: hours([15, 23]), 0: hours([7, 11]) })
    expect(refused(late)).toEqual(['conventionDailyRestTooShort'])
    expect(refused(late, { end: '2027-03-07' })).toEqual([])
  })
  test('L3131-1: a day cannot span more than thirteen hours', () => {
    expect(refused(days([0], hours([7, 9], [18, 20])))).toEqual([])
    expect(refused(days([0], hours([7, 9], [18, 20.5])))).toEqual(['conventionDaySpanTooLong'])
  })
  test('a break around midnight is not a rest between two days', () => {
    expect(refused(week({ 0: hours([20, 23.5]), 1: hours([0, 3]) }))).toEqual([])
  })
  test('L3132-2: thirty-five hours in a row each week, one day off is enough', () => {
    expect(refused(days([0, 1, 2, 3, 4, 5], hours([9, 16])))).toEqual([])
    const seven = days([0, 1, 2, 3, 4, 5, 6], hours([9, 15]))
    expect(sentences(seven)).toEqual([
      'La semaine du lundi 1er mars 2027 n’a pas de repos de 35 h d’affilée : le plus long est de 20 h.',
    ])
  })
  test('L3132-2: Saturday 20 h to Monday 7 h is exactly thirty-five hours; half an hour less is refused', () => {
    const untilEight = (monday: number) =>
      week({
        0: hours([monday, 11]),
        1: hours([8, 12]),
        2: hours([8, 12]),
        3: hours([8, 12]),
        4: hours([8, 12]),
        5: hours([12, 20]),
      })
    expect(refused(untilEight(7))).toEqual([])
    expect(refused(untilEight(6.5))).toEqual(['conventionWeeklyRestMissing'])
  })
  test('L3132-2: one rest does not serve two weeks', () => {
    // Sunday and Monday off are the only rest of two weeks: seventy hours are enough, fewer are not.
    const options = { start: '2027-03-01', end: '2027-03-14', exceptDays: ['2027-03-07', '2027-03-08'] }
    const every = days([0, 1, 2, 3, 4, 5, 6], hours([9, 11]))
    expect(refused(every, options)).toEqual([])
    expect(refused(days([0, 1, 2, 3, 4, 5, 6], hours([9, 11.25])), options)).toEqual([
      'conventionWeeklyRestMissing',
    ])
  })
  test('Sundays, nights and public holidays are flagged to the prescriber, not refused', () => {
    expect(flags(week({ 6: hours([9, 12]) }))).toEqual(['sundayWork'])
    expect(flags(week({ 0: hours([18, 21.5]) }))).toEqual(['nightWork'])
    expect(flags(week({ 0: hours([9, 12]) }), { start: '2027-03-29', end: '2027-03-29' })).toEqual([
      'publicHolidayWork',
    ])
    const [flag] = check(week({ 6: hours([9, 12]) })).flags
    expect(plain(flag ? flagSentence(flag) : '')).toContain('Travail le dimanche (dimanche 7 mars 2027)')
  })
  test('L3121-16: more than six hours in a row is flagged', () => {
    expect(flags(days([0], hours([8, 14])))).toEqual([])
    expect(flags(days([0], hours([8, 14.25])))).toEqual(['breakAfterSixHours'])
  })
})

describe('nights when the clocks change, in real hours', () => {
  const evening = week({ 5: hours([12, 20]), 6: hours([7, 11]) })
  test('March: eleven hours on the clock are ten of rest, refused', () => {
    expect(refused(evening, { start: '2027-03-20', end: '2027-03-21' })).toEqual([])
    expect(refused(evening, { start: '2027-03-27', end: '2027-03-28' })).toEqual([
      'conventionDailyRestTooShort',
    ])
  })
  test('October: ten hours on the clock are eleven of rest, accepted', () => {
    const shorter = week({ 5: hours([12, 20]), 6: hours([6, 10]) })
    expect(refused(shorter, { start: '2027-10-23', end: '2027-10-24' })).toEqual([
      'conventionDailyRestTooShort',
    ])
    expect(refused(shorter, { start: '2027-10-30', end: '2027-10-31' })).toEqual([])
  })
  test('October: a ten-hour night lasts eleven', () => {
    const night = week({ 5: hours([20, 30]) })
    expect(refused(night, { start: '2027-10-23', end: '2027-10-24' })).toEqual([])
    expect(refused(night, { start: '2027-10-30', end: '2027-10-31' })).toEqual(['conventionDayTooLong'])
  })
})

describe('hours under 18', () => {
  test('L3162-1: eight hours a day', () => {
    expect(refused(days([0], hours([8, 12], [13, 17])), minor)).toEqual([])
    expect(sentences(days([0], hours([8, 12], [13, 17.5])), minor)[0]).toContain(
      '8 h 30 de travail le lundi 1er mars 2027 (et un autre jour) : avant 18 ans, la limite est de 8 h par jour.',
    )
  })
  test('L3162-1: thirty-five hours a week', () => {
    expect(refused(days(WEEKDAYS, hours([8, 12], [13, 16])), minor)).toEqual([])
    expect(refused(days(WEEKDAYS, hours([8, 12], [13, 16.25])), minor)).toEqual([
      'conventionMinorWeekTooLong',
    ])
  })
  test('L3162-3: thirty minutes of break after four and a half hours', () => {
    expect(refused(days([0], hours([8, 12.5])), minor)).toEqual([])
    expect(refused(days([0], hours([8, 12.75])), minor)).toEqual(['conventionMinorBreakMissing'])
    expect(refused(days([0], hours([8, 10.5], [11, 13.5])), minor)).toEqual([])
    expect(refused(days([0], hours([8, 10.5], [10.75, 13.5])), minor)).toEqual([
      'conventionMinorBreakMissing',
    ])
  })
  test('L3164-1: twelve hours of daily rest', () => {
    expect(refused(week({ 0: hours([18, 21]), 1: hours([9, 12]) }), minor)).toEqual([])
    expect(refused(week({ 0: hours([18, 21]), 1: hours([8.5, 12]) }), minor)).toEqual([
      'conventionMinorDailyRestTooShort',
    ])
    expect(refused(days([0], hours([7, 9], [18, 19.5])), minor)).toEqual(['conventionMinorDaySpanTooLong'])
  })
  test('L3164-2: two consecutive days of rest, over the week’s edge too', () => {
    expect(refused(days(WEEKDAYS, hours([9, 12])), minor)).toEqual([])
    expect(refused(days([1, 2, 3, 4, 5], hours([9, 12])), minor)).toEqual([])
    expect(refused(days([0, 1, 3, 4, 5], hours([9, 12])), minor)).toEqual([
      'conventionMinorTwoRestDaysMissing',
    ])
  })
  test('L3163-1, L3163-2: no work from 22 h to 6 h', () => {
    expect(refused(days([0], hours([18, 22])), minor)).toEqual([])
    expect(refused(days([0], hours([18, 22.25])), minor)).toEqual(['conventionMinorNightWork'])
    expect(refused(days([0], hours([5.75, 9])), minor)).toEqual(['conventionMinorNightWork'])
  })
  test('L3164-6: public holidays are refused, unless the sector’s exception is stated or the day is not worked', () => {
    const easter = { ...minor, start: '2027-03-29', end: '2027-04-02' }
    const mornings = days(WEEKDAYS, hours([9, 12]))
    expect(refused(mornings, easter)).toEqual(['conventionMinorPublicHoliday'])
    expect(refused(mornings, { ...easter, exceptDays: ['2027-03-29'] })).toEqual([])
    expect(refused(mornings, { ...easter, exception: ' ' })).toEqual(['conventionMinorPublicHoliday'])
    expect(refused(mornings, { ...easter, exception: 'Boulangerie (R3164-2)' })).toEqual([])
    expect(flags(mornings, { ...easter, exception: 'Boulangerie (R3164-2)' })).toContain(
      'sectorHolidayException',
    )
  })
  test('age is read day by day: the eve of 18 is protected, the birthday is not', () => {
    const long = days([0, 1, 2], hours([8, 12], [13, 17], [17.5, 18.5]))
    const turning = (birth: string) => refused(long, { birth, end: '2027-03-07' })
    expect(turning('2009-03-04')).toEqual(['conventionMinorDayTooLong'])
    expect(turning('2009-03-01')).toEqual([])
    const onWednesday = sentences(days([1, 2], hours([8, 12], [13, 17], [17.5, 18.5])), {
      birth: '2009-03-03',
      end: '2027-03-07',
    })
    expect(onWednesday).toEqual([
      '9 h de travail le mardi 2 mars 2027 : avant 18 ans, la limite est de 8 h par jour.',
    ])
  })
  test('the week of the birthday is held to thirty-five hours as a whole', () => {
    const eight = days(WEEKDAYS, hours([8, 12], [13, 17]))
    expect(refused(eight, { birth: '2009-03-03', end: '2027-03-07' })).toEqual(['conventionMinorWeekTooLong'])
    expect(refused(eight, { birth: '2009-03-01', end: '2027-03-07' })).toEqual([])
  })
})

describe('what the dates say of the hours', () => {
  test('no hour between the dates is refused', () => {
    expect(refused(week({ 6: hours([9, 12]) }), { end: '2027-03-05' })).toEqual(['conventionNoWork'])
  })
  test('a last night that ends after the convention is refused', () => {
    expect(sentences(week({ 0: hours([22, 28]) }), { end: '2027-03-08' })).toEqual([
      'Le travail commencé le lundi 8 mars 2027 se termine le lendemain à 4 h, après la fin de la convention : ' +
        'la personne ne serait plus couverte.',
    ])
  })
})

describe('properties of the limits', () => {
  const quarter = (min: number, max: number) => fc.integer({ min, max })
  const weekOf = (from: [number, number], length: number) =>
    fc.array(fc.option(fc.tuple(quarter(...from), quarter(1, length))), { minLength: 7, maxLength: 7 }).map(
      (list): WeekSchedule => ({
        days: list.map((each) =>
          each === null ? [] : [{ start: each[0] * 15, end: Math.min(1440, (each[0] + each[1]) * 15) }],
        ),
      }),
    )
  /** One stretch a day: any hour of the day, or hours that often pass. */
  const anyWeek = fc.oneof(weekOf([0, 80], 48), weekOf([26, 50], 24), weekOf([30, 44], 18))
  const birth = quarter(0, 900).map((shift) => addDays(localDate('2008-06-01'), shift))

  test('whatever passes respects every simple limit of the person’s age', () => {
    fc.assert(
      fc.property(anyWeek, birth, (schedule, birthDate) => {
        const { refusals } = check(schedule, { birth: birthDate, end: '2027-03-07' })
        if (refusals.length > 0) return
        const lengths = schedule.days.map((day) =>
          day.reduce((sum, range) => sum + range.end - range.start, 0),
        )
        for (const [day, minutes] of lengths.entries()) {
          const age = ageOn(birthDate, addDays(MONDAY, day))
          expect(minutes).toBeLessThanOrEqual(age < 18 ? 270 : 600)
          for (const range of schedule.days[day] ?? []) {
            if (age < 18) expect(range.start >= 360 && range.end <= 1320).toBe(true)
          }
        }
        expect(lengths.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(48 * 60)
      }),
      { numRuns: 300 },
    )
  })
  test('working less never adds a refusal: dropping a day of a week that passes still passes', () => {
    fc.assert(
      fc.property(anyWeek, birth, quarter(0, 6), (schedule, birthDate, dropped) => {
        const options = { birth: birthDate, end: '2027-03-14' }
        if (refused(schedule, options).length > 0) return
        const less = { days: schedule.days.map((day, index) => (index === dropped ? [] : day)) }
        expect(refused(less, options).filter((code) => code !== 'conventionNoWork')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  test('what is allowed under 18 is allowed to an adult', () => {
    fc.assert(
      fc.property(anyWeek, (schedule) => {
        if (refused(schedule, minor).length > 0) return
        expect(refused(schedule)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
