import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, type LocalDate, localDate } from '~/domain/calendar/local-date'
import {
  checkDuration,
  checkHistory,
  checkRenewal,
  conventionDays,
  lastPossibleEnd,
  MAX_DAYS_PER_HOST,
  type PreviousConvention,
} from '~/domain/convention/duration'
import { OBJECTIVES, type Objective } from '~/domain/convention/objectives'
import { refusalSentence } from '~/domain/refusal-sentences'

const d = localDate
const anyDate = fc.integer({ min: 0, max: 3000 }).map((shift) => addDays(d('2026-01-01'), shift))
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

let serial = 0
function convention(start: string, end: string, more: Partial<PreviousConvention> = {}): PreviousConvention {
  serial += 1
  return {
    id: `c${serial}`,
    startDate: d(start),
    endDate: d(end),
    objective: 'discoverJob',
    hostId: 'host',
    state: 'assessed',
    ...more,
  }
}

describe('one month at most, date to date (D5135-3)', () => {
  test.each([
    ['2027-01-15', '2027-02-14'],
    ['2027-01-01', '2027-01-31'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2027-01-29', '2027-02-28'],
    ['2028-01-29', '2028-02-28'],
    ['2027-02-28', '2027-03-27'],
    ['2028-02-29', '2028-03-28'],
    ['2027-03-31', '2027-04-30'],
    ['2027-12-15', '2028-01-14'],
  ])('starting on %s, it ends on %s at the latest', (start, end) => {
    expect(lastPossibleEnd(d(start))).toBe(end)
    expect(checkDuration(d(start), d(end))).toBeUndefined()
    expect(checkDuration(d(start), addDays(d(end), 1))?.refused).toBe('conventionTooLong')
  })
  test('an end before the start is refused', () => {
    expect(checkDuration(d('2027-01-02'), d('2027-01-01'))?.refused).toBe('conventionEndsBeforeStart')
    expect(checkDuration(d('2027-01-02'), d('2027-01-02'))).toBeUndefined()
  })
  test('the sentence names the limit and the date', () => {
    const refusal = checkDuration(d('2027-01-15'), d('2027-02-20'))
    expect(plain(refusal ? refusalSentence(refusal) : '')).toBe(
      'Une immersion dure au plus un mois, de date à date : commencée le vendredi 15 janvier 2027, elle se termine ' +
        'au plus tard le dimanche 14 février 2027, et non le samedi 20 février 2027.',
    )
  })
  test('property: the month is 28 to 31 days, and starting later never ends earlier', () => {
    fc.assert(
      fc.property(anyDate, (start) => {
        const days = conventionDays(start, lastPossibleEnd(start))
        expect(days).toBeGreaterThanOrEqual(28)
        expect(days).toBeLessThanOrEqual(31)
        expect(lastPossibleEnd(addDays(start, 1)) >= lastPossibleEnd(start)).toBe(true)
      }),
    )
  })
})

describe('renewal (D5135-3)', () => {
  const original = convention('2027-01-11', '2027-01-22', { objectiveReached: false })
  const renewal = (more = {}) => ({
    ...convention('2027-01-23', '2027-02-05', { renewalOfId: original.id }),
    renewalReason: 'Une semaine de maladie',
    ...more,
  })
  const refused = (more = {}, first = original, previous = [original]) =>
    checkRenewal(renewal(more), first, previous)?.refused

  test('contiguous or later, same host and objective, with a reason, is accepted', () => {
    expect(refused()).toBeUndefined()
    expect(refused({ startDate: d('2027-03-01'), endDate: d('2027-03-05') })).toBeUndefined()
  })
  test('only once', () => {
    const done = convention('2027-01-25', '2027-01-29', { renewalOfId: original.id })
    expect(refused({}, original, [original, done])).toBe('conventionRenewedTwice')
    expect(refused({ renewalOfId: done.id }, done, [original, done])).toBe('conventionRenewedTwice')
    expect(refused({}, original, [original, { ...done, state: 'cancelled' }])).toBeUndefined()
  })
  test('same objective, same host', () => {
    expect(refused({ objective: 'confirmProject' })).toBe('conventionRenewalOtherObjective')
    expect(refused({ hostId: 'other' })).toBe('conventionRenewalOtherHost')
  })
  test('only if the objective was not reached', () => {
    expect(refused({}, { ...original, objectiveReached: true })).toBe('conventionRenewalObjectiveReached')
    expect(refused({}, { ...original, objectiveReached: null })).toBeUndefined()
  })
  test('a reason is required', () =>
    expect(refused({ renewalReason: '  ' })).toBe('conventionRenewalReasonMissing'))
  test('not before the first one ends, the day it really ended', () => {
    expect(refused({ startDate: d('2027-01-22') })).toBe('conventionRenewalTooEarly')
    const cut = { ...original, state: 'interrupted' as const, endedOn: d('2027-01-15') }
    expect(refused({ startDate: d('2027-01-16') }, cut, [cut])).toBeUndefined()
  })
  test('what never happened is not renewed', () =>
    expect(refused({}, { ...original, state: 'noShow' })).toBe('conventionRenewalOfNothing'))
})

describe('no two conventions of a person on the same day', () => {
  const other = convention('2027-01-11', '2027-01-22', { hostId: 'other' })
  const refused = (start: string, end: string, previous = [other]) =>
    checkHistory(convention(start, end), previous)?.refused
  test('a common day is refused, with any host; the next day is accepted', () => {
    expect(refused('2027-01-22', '2027-01-25')).toBe('conventionOverlap')
    expect(refused('2027-01-01', '2027-01-11')).toBe('conventionOverlap')
    expect(refused('2027-01-23', '2027-01-25')).toBeUndefined()
  })
  test('refused, cancelled and missed ones leave the days free, an interrupted one from the next day', () => {
    for (const state of ['rejected', 'cancelled', 'noShow'] as const) {
      expect(refused('2027-01-12', '2027-01-13', [{ ...other, state }])).toBeUndefined()
    }
    const cut = { ...other, state: 'interrupted' as const, endedOn: d('2027-01-14') }
    expect(refused('2027-01-14', '2027-01-15', [cut])).toBe('conventionOverlap')
    expect(refused('2027-01-15', '2027-01-15', [cut])).toBeUndefined()
  })
  test('a convention does not overlap itself', () => expect(checkHistory(other, [other])).toBeUndefined())
})

describe('the same host in any twelve months (D5135-3)', () => {
  const first = convention('2026-03-02', '2026-03-13')
  const second = convention('2026-09-07', '2026-09-18', { objective: 'confirmProject' })
  const third = (start: string, end: string, more: Partial<PreviousConvention> = {}) =>
    checkHistory(convention(start, end, { objective: 'initiateRecruitment', ...more }), [first, second])
      ?.refused

  test('two conventions at most, a third one a year after the first', () => {
    expect(third('2027-03-01', '2027-03-05')).toBe('conventionTooManyWithHost')
    expect(third('2027-03-02', '2027-03-05')).toBeUndefined()
    expect(third('2027-03-01', '2027-03-05', { hostId: 'other' })).toBeUndefined()
  })
  test('a third one placed between or before two others is counted too', () => {
    expect(third('2026-06-01', '2026-06-05')).toBe('conventionTooManyWithHost')
    expect(third('2026-01-05', '2026-01-09')).toBe('conventionTooManyWithHost')
    expect(third('2025-06-02', '2025-06-06')).toBeUndefined()
  })
  test('the second has another objective', () => {
    const again = (objective: Objective, start = '2026-09-07') =>
      checkHistory(convention(start, start, { objective }), [first])?.refused
    expect(again('discoverJob')).toBe('conventionSameObjective')
    expect(again('confirmProject')).toBeUndefined()
    expect(again('discoverJob', '2027-03-02')).toBeUndefined()
  })
  test('a renewal is not a third convention, and keeps its objective', () => {
    expect(
      third('2026-10-01', '2026-10-09', { objective: 'confirmProject', renewalOfId: second.id }),
    ).toBeUndefined()
  })
  test('sixty days at most, renewals included, first and last days counted', () => {
    const month = convention('2026-03-01', '2026-03-31')
    const days29 = convention('2026-05-01', '2026-05-29', { objective: 'confirmProject' })
    const days30 = { ...days29, endDate: d('2026-05-30') }
    expect(checkHistory(days29, [month])).toBeUndefined()
    expect(checkHistory(days30, [month])).toMatchObject({
      refused: 'conventionTooManyDaysWithHost',
      details: { days: 61, limit: 60 },
    })
    const renewal = convention('2026-04-01', '2026-04-30', { renewalOfId: month.id })
    expect(checkHistory(renewal, [month])?.refused).toBe('conventionTooManyDaysWithHost')
  })
  test('property: what is accepted keeps every twelve months within the caps; a refusal for days is a true one', () => {
    const drawn = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom(...OBJECTIVES),
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 8 },
    )
    const worst = (
      list: readonly PreviousConvention[],
      measure: (from: LocalDate, until: LocalDate) => number,
    ) =>
      Math.max(
        ...list.flatMap((each) =>
          [each.startDate, addDays(addMonths(each.endDate, -12), 1)].flatMap((day) =>
            [-2, -1, 0, 1, 2].map((shift) => {
              const from = addDays(day, shift)
              return measure(from, addDays(addMonths(from, 12), -1))
            }),
          ),
        ),
      )
    fc.assert(
      fc.property(drawn, (list) => {
        const accepted: PreviousConvention[] = []
        for (const [shift, length, objective, renews] of list) {
          const start = addDays(d('2026-01-01'), shift)
          const original = accepted.find((each) => !each.renewalOfId)
          const next = convention(start, addDays(start, length - 1), {
            objective,
            ...(renews && original ? { renewalOfId: original.id } : {}),
          })
          const days = (from: LocalDate, until: LocalDate) =>
            [...accepted, next].reduce((total, each) => {
              const [, a = from] = [each.startDate, from].sort()
              const [b = until] = [each.endDate, until].sort()
              return total + Math.max(0, daysBetween(a, b) + 1)
            }, 0)
          const verdict = checkHistory(next, accepted)
          if (verdict === undefined) {
            expect(worst([...accepted, next], days)).toBeLessThanOrEqual(MAX_DAYS_PER_HOST)
            accepted.push(next)
          } else if (verdict.refused === 'conventionTooManyDaysWithHost') {
            expect(worst([...accepted, next], days)).toBeGreaterThan(MAX_DAYS_PER_HOST)
          }
        }
        const starts = accepted.filter((each) => !each.renewalOfId)
        const count = (from: LocalDate, until: LocalDate) =>
          starts.filter((each) => each.startDate >= from && each.startDate <= until).length
        if (starts.length > 0) expect(worst(starts, count)).toBeLessThanOrEqual(2)
      }),
    )
  })
})
