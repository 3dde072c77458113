import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type LocalDate, localDate, parisInstant } from '~/domain/calendar/local-date'
import { addWorkingDays, isWorkingDay } from '~/domain/calendar/working-days'
import {
  type DueAction,
  deadlineOf,
  dueAction,
  type RecommendationTiming,
} from '~/domain/recommendation/deadlines'
import { DEFAULT_SETTINGS, type TerritorySettings } from '~/domain/territory/settings'

const MONDAY = localDate('2027-01-11')

function asked(
  state: 'proposed' | 'presented',
  on: LocalDate,
  settings: TerritorySettings,
): RecommendationTiming {
  return {
    state,
    proposedAt: parisInstant(on, 600),
    candidateDeadline: deadlineOf('proposed', on, settings),
    presentedAt: state === 'presented' ? parisInstant(on, 600) : null,
    employerDeadline: state === 'presented' ? deadlineOf('presented', on, settings) : null,
    remindersSent: 0,
    lastRemindedOn: null,
    escalatedAt: null,
  }
}

/** Lets silence run, a clock ticking on the given days, and tells what happened when. */
function silence(
  start: RecommendationTiming,
  ticks: readonly LocalDate[],
  settings: TerritorySettings,
): [LocalDate, DueAction][] {
  let now = start
  const happened: [LocalDate, DueAction][] = []
  for (const today of ticks) {
    const due = dueAction(now, today, settings)
    if (due === undefined) continue
    happened.push([today, due])
    if (due === 'escalate') now = { ...now, escalatedAt: parisInstant(today, 600) }
    else if (due === 'lapse') now = { ...now, state: 'lapsed' }
    else now = { ...now, remindersSent: now.remindersSent + 1, lastRemindedOn: today }
  }
  return happened
}

const daysFrom = (from: LocalDate, count: number) => Array.from({ length: count }, (_, n) => addDays(from, n))

describe('what silence leads to', () => {
  test('a candidate: reminded on the 2nd and 4th working days, lapsed the working day after the deadline', () => {
    const found = silence(asked('proposed', MONDAY, DEFAULT_SETTINGS), daysFrom(MONDAY, 30), DEFAULT_SETTINGS)
    expect(found).toEqual([
      ['2027-01-13', 'remind1'],
      ['2027-01-15', 'remind2'],
      ['2027-01-19', 'lapse'],
    ])
  })

  test('an employer: two reminders, an escalation on the deadline, a lapse two working days later', () => {
    const found = silence(
      asked('presented', MONDAY, DEFAULT_SETTINGS),
      daysFrom(MONDAY, 30),
      DEFAULT_SETTINGS,
    )
    expect(found).toEqual([
      ['2027-01-13', 'remind1'],
      ['2027-01-15', 'remind2'],
      ['2027-01-18', 'escalate'],
      ['2027-01-20', 'lapse'],
    ])
  })

  test('nothing is due in another state, nor on a day off', () => {
    const timing = asked('proposed', MONDAY, DEFAULT_SETTINGS)
    for (const state of ['suggested', 'agreed', 'withdrawn', 'lapsed'] as const) {
      expect(dueAction({ ...timing, state }, localDate('2027-06-01'), DEFAULT_SETTINGS)).toBeUndefined()
    }
    expect(dueAction(timing, localDate('2027-01-17'), DEFAULT_SETTINGS)).toBeUndefined()
  })

  test('a clock stopped for a month still reminds twice, on different days, before it lapses', () => {
    const late = daysFrom(localDate('2027-02-15'), 10)
    const found = silence(asked('presented', MONDAY, DEFAULT_SETTINGS), late, DEFAULT_SETTINGS)
    expect(found).toEqual([
      ['2027-02-15', 'remind1'],
      ['2027-02-16', 'remind2'],
      ['2027-02-17', 'escalate'],
      ['2027-02-19', 'lapse'],
    ])
  })

  test('for any settings, any start and any clock: two reminders, then nothing before the deadline', () => {
    const settings = fc
      .record({
        candidateAnswerWorkingDays: fc.integer({ min: 1, max: 10 }),
        employerAnswerWorkingDays: fc.integer({ min: 1, max: 10 }),
        first: fc.integer({ min: 1, max: 5 }),
        gap: fc.integer({ min: 1, max: 5 }),
        lapseAfterEscalationWorkingDays: fc.integer({ min: 1, max: 5 }),
      })
      .map(({ first, gap, ...rest }): TerritorySettings => {
        const reminders: [number, number] = [first, first + gap]
        return { ...DEFAULT_SETTINGS, ...rest, candidateReminders: reminders, employerReminders: reminders }
      })
    const state = fc.constantFrom('proposed' as const, 'presented' as const)
    const start = fc.integer({ min: 0, max: 800 }).map((n) => addDays(MONDAY, n))
    fc.assert(
      fc.property(settings, state, start, fc.integer({ min: 1, max: 4 }), (given, asker, on, every) => {
        const timing = asked(asker, on, given)
        const ticks = daysFrom(on, 90).filter((_, index) => index % every === 0)
        const found = silence(timing, ticks, given)
        const order = found.map(([, action]) => action)
        const whole =
          asker === 'proposed' ? ['remind1', 'remind2', 'lapse'] : ['remind1', 'remind2', 'escalate', 'lapse']
        expect(order).toEqual(whole)
        expect(found.every(([day]) => isWorkingDay(day))).toBe(true)
        expect(new Set(found.map(([day]) => day)).size).toBe(found.length)
        const deadline = asker === 'proposed' ? timing.candidateDeadline : timing.employerDeadline
        const lapse = found.at(-1)?.[0] ?? on
        if (deadline !== null) expect(lapse > deadline).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('deadlines count working days', () => {
    expect(deadlineOf('proposed', MONDAY, DEFAULT_SETTINGS)).toBe(addWorkingDays(MONDAY, 5))
    expect(deadlineOf('presented', MONDAY, { employerAnswerWorkingDays: 2 })).toBe('2027-01-13')
  })
})
