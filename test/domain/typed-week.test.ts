import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTime, typedTime } from '~/domain/schedule/parse-time'
import { readTypedWeek, typedWeekOf } from '~/domain/schedule/typed-week'
import { typedWeekSchema } from '~/domain/schedule/typed-week-schema'

const USUAL = { start1: '8h', end1: '12:00', start2: '13 h', end2: '16 h 30' }
const WORKDAYS = ['0', '1', '2', '3', '4']

function scheduleOf(typed: Parameters<typeof readTypedWeek>[0]) {
  const read = readTypedWeek(typed)
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join(' '))
  return read.schedule
}

function problemsOf(typed: Parameters<typeof readTypedWeek>[0]) {
  const read = readTypedWeek(typed)
  return 'problems' in read ? read.problems : []
}

describe('a time as people type it', () => {
  test.each([
    ['8', 480],
    ['8h', 480],
    ['8 h', 480],
    ['08:30', 510],
    ['8 h 30', 510],
    ['8\u00a0h\u00a030', 510],
    ['8.30', 510],
    ['830', 510],
    ['8h30min', 510],
    ['8 heures', 480],
    ['midi', 720],
    ['24h', 1440],
    ['0h', 0],
  ])('reads « %s »', (text, minutes) => expect(parseTime(text)).toBe(minutes))

  test.each(['', 'matin', '8h70', '25h', '24h01', '-8', '8h300', '8 30 00'])('does not read « %s »', (text) =>
    expect(parseTime(text)).toBeUndefined(),
  )

  test('any minute of the day is read back as it is written', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (time) => parseTime(typedTime(time)) === time))
  })
})

describe('a typed week', () => {
  test('usual hours apply to the ticked days, and a day’s own hours replace them', () => {
    const days = [undefined, undefined, { start1: '9h', end1: '12h' }]
    const schedule = scheduleOf({ common: USUAL, commonDays: WORKDAYS, days })
    expect(schedule.days[0]).toEqual([
      { start: 480, end: 720 },
      { start: 780, end: 990 },
    ])
    expect(schedule.days[2]).toEqual([{ start: 540, end: 720 }])
    expect(schedule.days[5]).toEqual([])
  })

  test('a night ends the next day, and its second part belongs to the evening', () => {
    expect(scheduleOf({ days: [{ start1: '22h', end1: '6h' }] }).days[0]).toEqual([
      { start: 1320, end: 1800 },
    ])
    const split = { start1: '20h', end1: '0h', start2: '0h30', end2: '4h' }
    expect(scheduleOf({ days: [split] }).days[0]).toEqual([
      { start: 1200, end: 1440 },
      { start: 1470, end: 1680 },
    ])
  })

  test('each wrong field is told with its day and what was typed', () => {
    const problems = problemsOf({
      common: USUAL,
      commonDays: WORKDAYS,
      days: [{ start1: '8h70', end1: '12h' }],
    })
    expect(problems).toHaveLength(1)
    expect(problems[0]?.path).toEqual(['days', 0, 'start1'])
    expect(problems[0]?.message).toContain('Lundi')
    expect(problems[0]?.message).toContain('8h70')
    expect(problemsOf({ days: [{ start1: '8h' }] })[0]?.path).toEqual(['days', 0, 'end1'])
  })

  test('an afternoon typed in twelve hours is refused rather than taken for a night', () => {
    const problems = problemsOf({ days: [{ start1: '8h', end1: '12h', start2: '2h', end2: '6h' }] })
    expect(problems[0]?.message).toContain('16')
  })

  test('ticked days without usual hours are refused, unless each has its own', () => {
    expect(problemsOf({ commonDays: ['0'] })[0]?.path).toEqual(['common', 'start1'])
    expect(problemsOf({ commonDays: ['0'], days: [{ start1: '8h', end1: '12h' }] })).toEqual([])
  })

  test('any stored week is read back as it was shown', () => {
    const quarter = fc.integer({ min: 0, max: 40 }).map((n) => 300 + n * 15)
    const day = fc
      .tuple(quarter, quarter, quarter, quarter)
      .map((times) => [...new Set(times)].sort((a, b) => a - b))
      .map(([a, b, c, d]) =>
        a !== undefined && b !== undefined
          ? [{ start: a, end: b }, ...(c !== undefined && d !== undefined ? [{ start: c, end: d }] : [])]
          : [],
      )
    fc.assert(
      fc.property(fc.array(day, { minLength: 7, maxLength: 7 }), (days) => {
        const schedule = { days }
        expect(scheduleOf(typedWeekOf(schedule))).toEqual(schedule)
      }),
    )
  })

  test('the same hours from Monday to Friday are typed once', () => {
    const office = [{ start: 510, end: 720 }]
    const typed = typedWeekOf({ days: [office, office, office, office, office, [], []] })
    expect(typed.common).toEqual({ start1: '8 h 30', end1: '12 h' })
    expect(typed.commonDays).toEqual(WORKDAYS)
  })

  test('a required week refuses to be empty, and nights that run over the next day are refused', () => {
    expect(typedWeekSchema({ required: true }).safeParse({}).success).toBe(false)
    expect(typedWeekSchema({ required: false }).safeParse(undefined).success).toBe(true)
    const days = [
      { start1: '20h', end1: '8h' },
      { start1: '7h', end1: '12h' },
    ]
    expect(typedWeekSchema({ required: true }).safeParse({ days }).success).toBe(false)
  })
})
