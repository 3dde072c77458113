import { describe, expect, test } from 'vitest'
import { OFFICE_WEEK } from '#test/support/factories'
import { localDate } from '~/domain/calendar/local-date'
import { CONVENTION_STATES } from '~/domain/convention/states'
import { type LogFacts, refuseLogDay, tutorNoteSchema, workedDays } from '~/domain/convention/tutor-log'

const FACTS: LogFacts = {
  ...{ state: 'ongoing', assessed: false, schedule: OFFICE_WEEK, exceptDays: [localDate('2027-02-04')] },
  ...{ startDate: localDate('2027-02-01'), lastDay: localDate('2027-02-12') },
}
const refused = (day: string, today: string, facts: Partial<LogFacts> = {}, noted = false) =>
  refuseLogDay({ ...FACTS, ...facts }, localDate(day), localDate(today), noted)?.refused

describe('the days of a tutor’s log', () => {
  test('are the days of presence that have come, the last one included', () => {
    expect(refused('2027-02-01', '2027-02-01')).toBeUndefined()
    expect(refused('2027-02-12', '2027-03-01')).toBeUndefined()
    for (const [day, today] of [
      ['2027-02-02', '2027-02-01'],
      ['2027-01-29', '2027-02-03'],
      ['2027-02-15', '2027-02-16'],
      ['2027-02-06', '2027-02-08'],
      ['2027-02-04', '2027-02-05'],
    ] as const) {
      expect(refused(day, today), `${day} seen on ${today}`).toBe('logDay')
    }
    expect(workedDays(FACTS)).toHaveLength(9)
    expect(workedDays({ ...FACTS, schedule: undefined })).toEqual([])
  })

  test('close with the company’s assessment', () => {
    expect(refused('2027-02-02', '2027-02-15', { state: 'completed' })).toBeUndefined()
    expect(refused('2027-02-02', '2027-02-15', { state: 'completed', assessed: true })).toBe('logClosed')
    expect(refused('2027-02-02', '2027-02-15', { state: 'assessed' })).toBe('logClosed')
  })

  test('exist only for an immersion that runs or ran', () => {
    const open = CONVENTION_STATES.filter(
      (state) => refused('2027-02-01', '2027-02-01', { state }) === undefined,
    )
    expect(open).toEqual(['validated', 'ongoing', 'completed', 'interrupted'])
  })

  test('a day noted before the immersion stopped earlier can still be mended', () => {
    const stopped = { state: 'interrupted', lastDay: localDate('2027-02-03') } as const
    expect(refused('2027-02-05', '2027-02-08', stopped)).toBe('logDay')
    expect(refused('2027-02-05', '2027-02-08', stopped, true)).toBeUndefined()
  })
})

describe('what is noted', () => {
  test('says what was done; the rest may be left out', () => {
    expect(tutorNoteSchema.parse({ done: ' Un mur. ', wentWell: '  ' })).toEqual({
      ...{ done: 'Un mur.', wentWell: null, toReview: null },
    })
    expect(tutorNoteSchema.safeParse({ done: '   ' }).success).toBe(false)
    expect(tutorNoteSchema.safeParse({ done: 'a'.repeat(601) }).success).toBe(false)
  })

  test('holds no social security number', () => {
    for (const part of ['done', 'wentWell', 'toReview']) {
      const typed = { done: 'Un mur.', [part]: 'NIR 2 85 05 78 006 084 36' }
      expect(tutorNoteSchema.safeParse(typed).success, part).toBe(false)
    }
  })
})
