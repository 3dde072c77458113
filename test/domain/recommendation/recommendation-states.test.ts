import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isOpenState,
  nextState,
  RECOMMENDATION_EVENTS,
  RECOMMENDATION_PARTIES,
  RECOMMENDATION_STATES,
  RECOMMENDATION_TRANSITIONS,
  transition,
} from '~/domain/recommendation/states'

/** Written out again on purpose: the table of the rules, line by line. */
const EXPECTED = [
  'suggested propose partnershipReferent proposed',
  'suggested dismiss partnershipReferent dismissed',
  'proposed accept candidate presented',
  'proposed decline candidate declinedByCandidate',
  'proposed lapse clock lapsed',
  'presented accept employer agreed',
  'presented decline employer declinedByEmployer',
  'presented lapse clock lapsed',
  'proposed withdraw partnershipReferent withdrawn',
  'proposed withdraw offerEnd withdrawn',
  'presented withdraw partnershipReferent withdrawn',
  'presented withdraw offerEnd withdrawn',
  'suggested withdraw offerEnd withdrawn',
  'suggested withdraw personEnd withdrawn',
  'proposed withdraw personEnd withdrawn',
  'presented withdraw personEnd withdrawn',
  'agreed conclude outcome concluded',
  'agreed fail partnershipReferent failed',
  'agreed fail outcome failed',
]

describe('the life of a recommendation', () => {
  test('exactly the lines of the table', () => {
    const lines = RECOMMENDATION_TRANSITIONS.map(
      ({ state, event, by, to }) => `${state} ${event} ${by} ${to}`,
    )
    expect([...lines].sort()).toEqual([...EXPECTED].sort())
  })

  test('what is not in the table is refused, for every state, event and party', () => {
    const allowed = new Set(EXPECTED.map((line) => line.split(' ').slice(0, 3).join(' ')))
    for (const state of RECOMMENDATION_STATES) {
      for (const event of RECOMMENDATION_EVENTS) {
        for (const by of RECOMMENDATION_PARTIES) {
          const found = nextState(state, event, by, 'other')
          if (allowed.has(`${state} ${event} ${by}`)) expect(typeof found).toBe('string')
          else expect(found).toEqual({ refused: 'recommendationStateForbids' })
        }
      }
    }
  })

  test('declining, dismissing, withdrawing and failing need a reason', () => {
    expect(nextState('presented', 'decline', 'employer')).toEqual({ refused: 'recommendationReasonMissing' })
    expect(nextState('presented', 'decline', 'employer', 'placeFilled')).toBe('declinedByEmployer')
    expect(nextState('proposed', 'accept', 'candidate')).toBe('presented')
    const silent = RECOMMENDATION_TRANSITIONS.filter(({ reason }) => !reason).map(({ event }) => event)
    expect(new Set(silent)).toEqual(new Set(['propose', 'accept', 'lapse', 'conclude']))
  })

  test('any run of events ends, and never comes back to an open state from an end', () => {
    const step = fc.tuple(
      fc.constantFrom(...RECOMMENDATION_EVENTS),
      fc.constantFrom(...RECOMMENDATION_PARTIES),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let state: (typeof RECOMMENDATION_STATES)[number] = 'suggested'
        let moves = 0
        for (const [event, by] of steps) {
          const line = transition(state, event, by)
          if (!line) continue
          if (isOpenState(line.to)) expect(isOpenState(state)).toBe(true)
          state = line.to
          moves += 1
        }
        expect(moves).toBeLessThanOrEqual(4)
      }),
    )
  })
})
