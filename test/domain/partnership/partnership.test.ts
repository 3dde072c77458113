import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '~/domain/calendar/local-date'
import { progressOf, refuseYear } from '~/domain/partnership/commitment'
import {
  parseQuarter,
  quarterKey,
  quarterLabel,
  quarterOf,
  quartersFrom,
  refuseQuarter,
} from '~/domain/partnership/quarter'
import { writeRelation } from '~/domain/partnership/relation'
import { signalsOf } from '~/domain/partnership/signals'
import { isRefused } from '~/domain/refusal'

const TODAY = localDate('2027-01-11')
const days = fc.integer({ min: -800, max: 800 }).map((n) => addDays(TODAY, n))

describe('the relation log', () => {
  const call = {
    kind: 'call' as const,
    on: TODAY,
    summary: 'Cherche un maçon.',
    nextAction: null,
    nextOn: null,
  }

  test('a contact is of today or of the year behind, with a few words', () => {
    expect(writeRelation(call, TODAY)).toEqual(call)
    expect(writeRelation({ ...call, on: addDays(TODAY, 1) }, TODAY)).toEqual({ refused: 'relationInFuture' })
    expect(writeRelation({ ...call, on: localDate('2026-01-09') }, TODAY)).toEqual({
      refused: 'relationTooOld',
    })
    expect(writeRelation({ ...call, summary: ' a ' }, TODAY)).toEqual({ refused: 'relationSummaryTooShort' })
  })

  test('a next action has its day, and a day its action; neither is behind us', () => {
    fc.assert(
      fc.property(fc.option(fc.constantFrom('rappeler', ' ')), fc.option(days), (nextAction, nextOn) => {
        const written = writeRelation({ ...call, nextAction, nextOn }, TODAY)
        if (isRefused(written)) return
        expect(written.nextAction === null).toBe(written.nextOn === null)
        expect(written.nextOn === null || written.nextOn >= TODAY).toBe(true)
      }),
    )
  })
})

describe('quarters', () => {
  test('a day is in its quarter; a key is read back', () => {
    expect(quarterLabel(quarterOf(localDate('2027-03-31')))).toBe('1er trimestre 2027')
    expect(quarterLabel(quarterOf(localDate('2027-04-01')))).toBe('2e trimestre 2027')
    expect(quartersFrom(localDate('2027-12-31'), 2).map(quarterKey)).toEqual(['2027-4', '2028-1'])
    fc.assert(
      fc.property(days, (day) => {
        expect(parseQuarter(quarterKey(quarterOf(day)))).toEqual(quarterOf(day))
      }),
    )
    expect(parseQuarter('2027-5')).toBeNull()
  })

  test('a need is for this quarter or the two years ahead', () => {
    expect(refuseQuarter({ year: 2027, quarter: 1 }, TODAY)).toBeUndefined()
    expect(refuseQuarter({ year: 2026, quarter: 4 }, TODAY)).toEqual({ refused: 'needQuarterPast' })
    expect(refuseQuarter({ year: 2029, quarter: 2 }, TODAY)).toEqual({ refused: 'needQuarterTooFar' })
  })
})

describe('commitments', () => {
  test('for this year or the next', () => {
    expect(refuseYear(2027, TODAY)).toBeUndefined()
    expect(refuseYear(2028, TODAY)).toBeUndefined()
    expect(refuseYear(2026, TODAY)).toEqual({ refused: 'commitmentYearUnknown' })
  })

  test('progress is said, and never more than whole', () => {
    expect(progressOf('immersion', 1, 4)).toEqual({
      sentence: '1 sur 4 immersions accueillies',
      share: 0.25,
      held: false,
    })
    expect(progressOf('job', 3, 1)).toEqual({ sentence: '3 sur 1 embauche', share: 1, held: true })
  })
})

describe('what calls for attention', () => {
  const quiet = { lastSignOn: TODAY, nextOn: null, declinesInARow: 0, lastHireOn: null }

  test('an action overdue, a hire, two refusals in a row, sixty days of silence', () => {
    expect(signalsOf(quiet, TODAY)).toEqual([])
    expect(signalsOf({ ...quiet, nextOn: TODAY }, TODAY)).toEqual([])
    expect(signalsOf({ ...quiet, nextOn: addDays(TODAY, -1) }, TODAY)).toEqual(['overdue'])
    expect(signalsOf({ ...quiet, declinesInARow: 2 }, TODAY)).toEqual(['declinedTwice'])
    expect(signalsOf({ ...quiet, lastSignOn: addDays(TODAY, -60) }, TODAY)).toEqual([])
    expect(signalsOf({ ...quiet, lastSignOn: addDays(TODAY, -61) }, TODAY)).toEqual(['silent'])
    expect(signalsOf({ ...quiet, lastHireOn: addDays(TODAY, -30) }, TODAY)).toEqual(['hired'])
    expect(signalsOf({ ...quiet, lastHireOn: addDays(TODAY, -31) }, TODAY)).toEqual([])
  })
})
