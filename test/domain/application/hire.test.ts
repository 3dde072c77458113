import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FOLLOW_UP_ANSWERS,
  FOLLOW_UP_MONTHS,
  followUpConsequence,
  followUpDay,
  followUpReminderDay,
} from '~/domain/application/follow-ups'
import { checkHire, jobEnd } from '~/domain/application/hire'
import { checkInterview } from '~/domain/application/interview'
import { addDays, addMonths, daysBetween, type LocalDate, localDate } from '~/domain/calendar/local-date'
import { isWorkingDay, workingDaysBetween } from '~/domain/calendar/working-days'

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(localDate('2026-01-01'), days))
const today = localDate('2027-01-11')

describe('a hire', () => {
  const hire = { hiredOn: today, contract: 'CDI' as const, contractEndOn: null }
  const code = (given: Parameters<typeof checkHire>[0]) => checkHire(given, today)?.refused

  test('begins within six months, or began sixty days ago at most', () => {
    expect(code(hire)).toBeUndefined()
    expect(code({ ...hire, hiredOn: localDate('2027-07-11') })).toBeUndefined()
    expect(code({ ...hire, hiredOn: localDate('2027-07-12') })).toBe('hireDateTooFar')
    expect(code({ ...hire, hiredOn: addDays(today, -61) })).toBe('hireDateTooFar')
  })

  test('a contract with an end says it, after its start', () => {
    expect(code({ ...hire, contract: 'CDD' })).toBe('hireEndMissing')
    expect(code({ ...hire, contract: 'CDD', contractEndOn: addDays(today, -1) })).toBe('hireEndBeforeStart')
    expect(code({ ...hire, contract: 'CDD', contractEndOn: today })).toBeUndefined()
  })

  test('an insertion contract lasts from 4 to 24 months', () => {
    const ddi = (end: string) => code({ ...hire, contract: 'DDI', contractEndOn: localDate(end) })
    expect(ddi('2027-05-09')).toBe('hireInsertionLength')
    expect(ddi('2027-05-10')).toBeUndefined()
    expect(ddi('2029-01-10')).toBeUndefined()
    expect(ddi('2029-01-11')).toBe('hireInsertionLength')
  })
})

describe('an interview', () => {
  const now = new Date('2027-01-11T09:00:00Z')
  test('is to come, and not so far that the year was mistyped', () => {
    expect(checkInterview({ at: now }, now)?.refused).toBe('interviewInPast')
    expect(checkInterview({ at: new Date('2027-01-11T09:15:00Z') }, now)).toBeUndefined()
    expect(checkInterview({ at: new Date('2027-04-12T09:00:00Z') }, now)?.refused).toBe('interviewTooFar')
  })
})

describe('follow-ups', () => {
  test('are asked date to date, at the month’s end where there is no such day, on a working day', () => {
    // 28 February 2027 is a Sunday.
    expect(followUpDay(localDate('2027-01-31'), 1)).toBe('2027-03-01')
    expect(followUpDay(localDate('2028-01-31'), 1)).toBe('2028-02-29')
    // 14 July 2027 is a holiday.
    expect(followUpDay(localDate('2027-06-14'), 1)).toBe('2027-07-15')
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...FOLLOW_UP_MONTHS), (hiredOn, month) => {
        const asked = followUpDay(hiredOn, month)
        expect(isWorkingDay(asked)).toBe(true)
        const late = daysBetween(addMonths(hiredOn, month), asked)
        expect(late).toBeGreaterThanOrEqual(0)
        expect(late).toBeLessThanOrEqual(4)
      }),
    )
  })

  test('are reminded five working days later', () => {
    fc.assert(
      fc.property(anyDay, (asked) => {
        expect(workingDaysBetween(asked, followUpReminderDay(asked))).toBe(5)
      }),
    )
  })
})

describe('what an answer triggers', () => {
  const facts = {
    month: 1,
    hiredOn: localDate('2027-01-04'),
    contractEndOn: null,
    today: localDate('2027-02-04'),
  }
  const triggered = (
    answer: (typeof FOLLOW_UP_ANSWERS)[number],
    other: typeof answer | null,
    more: object = {},
  ) => followUpConsequence({ ...facts, answer, other, ...more })

  test('all is well: nothing; difficulties: the referent', () => {
    expect(triggered('stillThere', null)).toBe('nothing')
    expect(triggered('difficulties', 'stillThere')).toBe('difficulties')
  })

  test('left before three months opens a rebound, later it is only over', () => {
    expect(triggered('left', null)).toBe('rebound')
    expect(triggered('left', 'left')).toBe('rebound')
    expect(triggered('left', null, { month: 6, today: localDate('2027-07-05') })).toBe('over')
  })

  test('found gone at three months, the job ended before them', () => {
    expect(triggered('left', null, { month: 3, today: localDate('2027-04-05') })).toBe('rebound')
  })

  test('a contract that reached its planned end is no failure', () => {
    const contractEndOn = localDate('2027-02-03')
    expect(triggered('left', null, { contractEndOn })).toBe('over')
    expect(triggered('left', null, { contractEndOn: localDate('2027-02-05') })).toBe('rebound')
  })

  test('two sides that do not agree on who still works there: the referent calls, and no rebound opens by itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FOLLOW_UP_ANSWERS),
        fc.constantFrom(...FOLLOW_UP_ANSWERS),
        fc.constantFrom(...FOLLOW_UP_MONTHS),
        anyDay,
        (answer, other, month, on) => {
          const found = followUpConsequence({ ...facts, answer, other, month, today: on })
          expect(found === 'contradiction').toBe((answer === 'left') !== (other === 'left'))
        },
      ),
    )
  })
})

describe('the end of a job', () => {
  const end = (lastDay: string, contractEndOn: LocalDate | null = null) =>
    jobEnd({
      ...{ hiredOn: localDate('2027-01-31'), contractEndOn, month: null },
      ...{ lastDay: localDate(lastDay), today: localDate('2027-06-30') },
    })

  test('three months are counted date to date, month ends included', () => {
    // Three months from 31 January are reached on the evening of 29 April.
    expect(end('2027-04-28')).toBe('early')
    expect(end('2027-04-29')).toBe('lasting')
  })

  test('its planned end wins over its shortness', () => {
    expect(end('2027-02-26', localDate('2027-02-26'))).toBe('plannedEnd')
    expect(end('2027-02-25', localDate('2027-02-26'))).toBe('early')
  })
})
