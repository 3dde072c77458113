import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate, parisInstant } from '~/domain/calendar/local-date'
import {
  type Assessment,
  BENEFICIARY_CRITERIA,
  checkAssessment,
  HOST_CRITERIA,
  type HostAssessment,
  NO_SHOW_CAUSES,
  nextDoor,
  outcomeEvent,
  parseAssessment,
} from '~/domain/convention/assessment'
import {
  accidentTasks,
  accidentTasksLeft,
  isSignatureReminderDue,
  signatureReminderDays,
} from '~/domain/convention/deadlines'
import { OBJECTIVES } from '~/domain/convention/objectives'

const convention = { startDate: localDate('2027-03-08'), endDate: localDate('2027-03-19'), plannedHours: 70 }
const ratings = Object.fromEntries(Object.keys(HOST_CRITERIA).map((key) => [key, 3]))
const host: HostAssessment = { author: 'host', outcome: 'completed', ratings, hired: false }
const refused = (assessment: Partial<HostAssessment>) =>
  checkAssessment({ ...host, ...assessment }, convention)?.refused

describe('the assessment', () => {
  test('completed, with its five answers, is accepted from both sides', () => {
    expect(refused({})).toBeUndefined()
    const own = Object.fromEntries(Object.keys(BENEFICIARY_CRITERIA).map((key) => [key, 4]))
    expect(
      parseAssessment({ author: 'beneficiary', outcome: 'completed', ratings: own }, convention),
    ).toMatchObject({
      author: 'beneficiary',
    })
    expect(refused({ ratings: undefined })).toBe('assessmentInvalid')
    expect(parseAssessment({ ...host, ratings: { ...ratings, skills: 5 } }, convention)).toMatchObject({
      refused: 'assessmentInvalid',
    })
  })
  test('partly: the last day within the dates, no more hours missed than planned', () => {
    expect(refused({ outcome: 'partly' })).toBe('assessmentInvalid')
    expect(refused({ outcome: 'partly', lastDay: localDate('2027-03-12'), hoursMissed: 35 })).toBeUndefined()
    expect(refused({ outcome: 'partly', lastDay: localDate('2027-03-07') })).toBe('assessmentLastDayOutside')
    expect(refused({ outcome: 'partly', lastDay: localDate('2027-03-20') })).toBe('assessmentLastDayOutside')
    expect(refused({ outcome: 'partly', lastDay: localDate('2027-03-12'), hoursMissed: 71 })).toBe(
      'assessmentHoursMissedTooMany',
    )
  })
  test('did not come: who caused it is asked, not assumed', () => {
    expect(refused({ outcome: 'didNotCome', ratings: undefined })).toBe('assessmentInvalid')
    for (const noShowCause of Object.keys(NO_SHOW_CAUSES) as (keyof typeof NO_SHOW_CAUSES)[]) {
      expect(refused({ outcome: 'didNotCome', ratings: undefined, noShowCause })).toBeUndefined()
    }
  })
  test('hired: with the contract and the date, not before the immersion', () => {
    expect(refused({ hired: true })).toBe('assessmentInvalid')
    expect(refused({ hired: true, hireContract: 'CDI', hireDate: localDate('2027-04-01') })).toBeUndefined()
    expect(refused({ hired: true, hireContract: 'CDI', hireDate: localDate('2027-03-01') })).toBe(
      'assessmentHireBeforeStart',
    )
  })
  test('the host’s answer says what happened to the convention', () => {
    expect((['completed', 'partly', 'didNotCome'] as const).map(outcomeEvent)).toEqual([
      'complete',
      'interrupt',
      'noShow',
    ])
  })
})

describe('the next door', () => {
  const door = (
    assessment: Partial<HostAssessment>,
    objective = OBJECTIVES[0] as (typeof OBJECTIVES)[number],
  ) => nextDoor({ ...host, ...assessment } as Assessment, { objective, endDate: convention.endDate })
  test('a hire opens the job', () => expect(door({ hired: true })).toBe('job'))
  test('an absence and an early end open a rebound', () => {
    expect(door({ outcome: 'didNotCome' })).toBe('rebound')
    expect(door({ outcome: 'partly', lastDay: localDate('2027-03-12') })).toBe('rebound')
    expect(door({ outcome: 'partly', lastDay: convention.endDate })).toBe('anotherImmersion')
  })
  test('otherwise the objective speaks', () => {
    expect(door({ objectiveReached: true }, 'discoverJob')).toBe('anotherImmersion')
    expect(door({ objectiveReached: true, ratings: { ...ratings, skills: 2 } }, 'confirmProject')).toBe(
      'training',
    )
    expect(door({ objectiveReached: true }, 'confirmProject')).toBe('job')
    expect(door({ objectiveReached: false }, 'confirmProject')).toBe('anotherImmersion')
    expect(door({ objectiveReached: true }, 'initiateRecruitment')).toBe('job')
    expect(door({ objectiveReached: false }, 'initiateRecruitment')).toBe('sponsorship')
  })
})

describe('accidents (D5135-5)', () => {
  const occurredAt = parisInstant(localDate('2027-03-09'), 10 * 60)
  const hoursAfter = (hours: number) => new Date(occurredAt.getTime() + hours * 3_600_000)
  test('the host tells within 24 h, the prescriber declares within 48 h of being told', () => {
    const tasks = accidentTasks({ occurredAt, reportedAt: hoursAfter(2) }, hoursAfter(3))
    expect(tasks.map((each) => [each.task, each.dueAt, each.late])).toEqual([
      ['tellSupport', hoursAfter(24), false],
      ['declare', hoursAfter(50), false],
    ])
  })
  test('what is left to do, and what is late', () => {
    const left = (facts: object, now: number) =>
      accidentTasksLeft({ occurredAt, ...facts }, hoursAfter(now)).map((each) => [each.task, each.late])
    expect(left({}, 24)).toEqual([
      ['tellSupport', false],
      ['declare', false],
    ])
    expect(left({}, 24.1)).toEqual([
      ['tellSupport', true],
      ['declare', false],
    ])
    expect(left({ reportedAt: hoursAfter(1) }, 50)).toEqual([['declare', true]])
    expect(left({ reportedAt: hoursAfter(1), declaredAt: hoursAfter(20) }, 50)).toEqual([])
  })
  test('done too late stays late', () => {
    const [tell] = accidentTasks({ occurredAt, reportedAt: hoursAfter(30) }, hoursAfter(31))
    expect(tell).toMatchObject({ late: true, doneAt: hoursAfter(30) })
  })
})

describe('reminders of signatures', () => {
  test('two and four working days after sending, and the eve; public holidays do not count', () => {
    expect(signatureReminderDays(localDate('2027-03-25'), localDate('2027-04-12'))).toEqual([
      '2027-03-30',
      '2027-04-01',
      '2027-04-11',
    ])
    expect(signatureReminderDays(localDate('2027-03-01'), localDate('2027-03-04'))).toEqual(['2027-03-03'])
    expect(signatureReminderDays(localDate('2027-03-01'), localDate('2027-03-02'))).toEqual([])
  })
  test('each is due once, and none after the start', () => {
    const sentAt = parisInstant(localDate('2027-03-01'), 600)
    const due = (sent: number, day: string) =>
      isSignatureReminderDue(sentAt, localDate('2027-03-15'), sent, parisInstant(localDate(day), 540))
    expect([due(0, '2027-03-02'), due(0, '2027-03-03'), due(1, '2027-03-03')]).toEqual([false, true, false])
    expect([due(1, '2027-03-05'), due(2, '2027-03-13'), due(2, '2027-03-14'), due(0, '2027-03-15')]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
  test('property: reminders are between sending and start, in order, at most three', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (from, length) => {
        const at = (days: number) =>
          new Date(Date.UTC(2027, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
        const [sent, start] = [localDate(at(from)), localDate(at(from + length))]
        const days = signatureReminderDays(sent, start)
        expect(days.length).toBeLessThanOrEqual(3)
        expect([...days].sort()).toEqual(days)
        expect(days.every((day) => day > sent && day < start)).toBe(true)
      }),
    )
  })
})
