import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CONVENTION_EVENTS,
  CONVENTION_STATES,
  CONVENTION_TRANSITIONS,
  type ConventionEvent,
  type ConventionState,
  conventionEvents,
  conventionTransition,
  nextState,
} from '~/domain/convention/states'
import type { ActorRole } from '~/domain/permissions/actor'
import { isRefused, type Refusal } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'

const ROLES: ActorRole[] = [
  'partnershipReferent',
  'supportReferent',
  'professionalsReferent',
  'coordinator',
  'observer',
  'employer',
  'candidate',
  'sponsor',
  'signatory',
  'linkedCandidate',
  'visitor',
  'clock',
]
const SIGNED: ConventionState[] = ['partlySigned', 'inReview', 'validated']
const FINAL: ConventionState[] = ['assessed', 'rejected', 'cancelled']
const code = (state: ConventionState, event: ConventionEvent, by: ActorRole) => {
  const next = nextState(state, event, by)
  return isRefused(next) ? next.refused : next
}

describe('the life of a convention', () => {
  test('from draft to assessed, each by the right party', () => {
    const path: [ConventionEvent, ActorRole][] = [
      ['send', 'partnershipReferent'],
      ['sign', 'signatory'],
      ['sign', 'employer'],
      ['signLast', 'signatory'],
      ['validate', 'partnershipReferent'],
      ['start', 'clock'],
      ['complete', 'clock'],
      ['assess', 'employer'],
    ]
    let state: ConventionState = 'draft'
    for (const [event, by] of path) {
      const next = nextState(state, event, by)
      expect(isRefused(next)).toBe(false)
      state = next as ConventionState
    }
    expect(state).toBe('assessed')
  })
  test('an edit after the first signature goes back to signature with a new version', () => {
    for (const state of SIGNED) {
      expect(conventionTransition(state, 'edit', 'partnershipReferent')).toMatchObject({
        to: 'readyToSign',
        newVersion: true,
      })
    }
    expect(conventionTransition('draft', 'edit', 'partnershipReferent')).not.toHaveProperty('newVersion')
    expect(code('ongoing', 'edit', 'partnershipReferent')).toBe('conventionStateForbids')
  })
  test('cancelled from validated or earlier with a reason, refused once assessed', () => {
    for (const state of CONVENTION_STATES) {
      const allowed = ['draft', 'readyToSign', 'partlySigned', 'inReview', 'validated'].includes(state)
      expect(code(state, 'cancel', 'partnershipReferent') === 'cancelled').toBe(allowed)
    }
    expect(code('assessed', 'cancel', 'partnershipReferent')).toBe('conventionAssessed')
  })
  test('only the prescriber’s referent validates and rejects, and never before everybody signed', () => {
    for (const role of ROLES.filter((each) => each !== 'partnershipReferent')) {
      expect(code('inReview', 'validate', role)).toBe('conventionPartyForbids')
      expect(code('inReview', 'reject', role)).toBe('conventionPartyForbids')
    }
    expect(code('partlySigned', 'validate', 'partnershipReferent')).toBe('conventionStateForbids')
  })
  test('the clock decides no absence, no interruption and no cancellation', () => {
    for (const state of CONVENTION_STATES) {
      expect(conventionEvents(state, 'clock').every((event) => ['start', 'complete'].includes(event))).toBe(
        true,
      )
    }
  })
  test('what ends badly asks for a reason', () => {
    for (const line of CONVENTION_TRANSITIONS) {
      const bad = ['reject', 'cancel', 'interrupt', 'noShow'].includes(line.event)
      expect(line.reason === true).toBe(bad)
    }
  })
  test('a refusal says in which state the convention is', () => {
    expect(refusalSentence(nextState('completed', 'sign', 'signatory') as Refusal)).toContain('terminée')
  })
})

describe('properties of the state machine', () => {
  const step = fc.record({
    event: fc.constantFrom(...CONVENTION_EVENTS),
    by: fc.constantFrom(...ROLES),
  })
  test('any run of events stays in the table, final states stay final, validation follows all signatures', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let state: ConventionState = 'draft'
        let allSigned = false
        for (const { event, by } of steps) {
          const next = nextState(state, event, by)
          if (isRefused(next)) continue
          expect(FINAL).not.toContain(state)
          if (event === 'signLast') allSigned = true
          if (event === 'edit') allSigned = false
          if (['validated', 'ongoing', 'completed', 'interrupted', 'noShow', 'assessed'].includes(next)) {
            expect(allSigned).toBe(true)
          }
          state = next
        }
        expect(CONVENTION_STATES).toContain(state)
      }),
      { numRuns: 300 },
    )
  })
  test('one line for a state, an event and a role; every state but the final ones can be left, and all are reached', () => {
    for (const state of CONVENTION_STATES) {
      for (const event of CONVENTION_EVENTS) {
        for (const role of ROLES) {
          const lines = CONVENTION_TRANSITIONS.filter(
            (line) => line.state === state && line.event === event && line.by.includes(role),
          )
          expect(lines.length).toBeLessThanOrEqual(1)
        }
      }
      expect(CONVENTION_TRANSITIONS.some((line) => line.state === state)).toBe(!FINAL.includes(state))
    }
    const reached = new Set<ConventionState>(['draft'])
    for (const _ of CONVENTION_STATES) {
      for (const line of CONVENTION_TRANSITIONS) if (reached.has(line.state)) reached.add(line.to)
    }
    expect([...reached].sort()).toEqual([...CONVENTION_STATES].sort())
  })
})
