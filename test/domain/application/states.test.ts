import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  APPLICATION_EVENTS,
  APPLICATION_PARTIES,
  APPLICATION_STATES,
  APPLICATION_TRANSITIONS,
  type ApplicationState,
  applicationEvents,
  isOpenApplication,
  nextApplicationState,
} from '~/domain/application/states'
import { applicationTurn } from '~/domain/application/whose-turn'
import { localDate } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'

const step = fc.record({
  event: fc.constantFrom(...APPLICATION_EVENTS),
  by: fc.constantFrom(...APPLICATION_PARTIES),
})

describe('the life of an application', () => {
  test('is the one of domain.md: presented, interview, offered, then hired, refused or withdrawn', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let state: ApplicationState = 'presented'
        for (const { event, by } of steps) {
          const was = state
          const next = nextApplicationState(state, event, by, 'otherPersonChosen')
          if (isRefused(next)) continue
          expect(isOpenApplication(was), 'nothing moves what is over').toBe(true)
          state = next
        }
        expect(APPLICATION_STATES).toContain(state)
      }),
    )
  })

  test('a person only withdraws; a company never does it for them', () => {
    for (const state of APPLICATION_STATES) {
      expect(applicationEvents(state, 'candidate')).toEqual(isOpenApplication(state) ? ['withdraw'] : [])
      expect(applicationEvents(state, 'employer')).not.toContain('withdraw')
    }
  })

  test('a refusal and a withdrawal carry a reason', () => {
    for (const { state, event, by, reason } of APPLICATION_TRANSITIONS) {
      for (const party of by) {
        const bare = nextApplicationState(state, event, party)
        expect(isRefused(bare)).toBe(reason === true)
      }
    }
  })
})

describe('whose turn it is', () => {
  const facts = {
    ...{ state: 'presented' as const, dueOn: localDate('2027-01-18'), interviewAt: null },
    ...{ immersionWanted: false, hiredOn: null, endedOn: null },
  }
  const now = new Date('2027-01-11T09:00:00Z')
  const interviewAt = new Date('2027-01-14T08:30:00Z')

  test('the company proposes a date, with its last day', () => {
    expect(applicationTurn(facts, 'employer', now)).toEqual({
      who: 'you',
      sentence: 'À vous de proposer un rendez-vous avant le lundi 18 janvier',
    })
    expect(applicationTurn(facts, 'referent', now).sentence).toBe(
      'En attente de l’entreprise, encore 5\u00a0jours ouvrés',
    )
  })

  test('before the interview everybody reads its date; after it the company says the rest', () => {
    const planned = { ...facts, state: 'interview' as const, interviewAt }
    expect(applicationTurn(planned, 'candidate', now).sentence).toBe(
      'Vous avez rendez-vous le jeudi 14 janvier 2027 à 9\u00a0h\u00a030',
    )
    const after = new Date('2027-01-14T09:30:00Z')
    expect(applicationTurn(planned, 'employer', after).who).toBe('you')
    expect(applicationTurn(planned, 'candidate', after).who).toBe('other')
  })

  test('an immersion that comes first is lived before anything is asked; its end is the company’s turn', () => {
    const underWay = { ...facts, immersion: 'underWay' as const }
    for (const viewer of ['candidate', 'employer', 'referent', 'supportReferent'] as const) {
      expect(applicationTurn(underWay, viewer, now)).toEqual({
        who: 'other',
        sentence: 'L’immersion d’abord\u202f: la suite se décide à son terme',
      })
    }
    const over = { ...facts, immersion: 'over' as const }
    expect(applicationTurn(over, 'employer', now)).toEqual({
      who: 'you',
      sentence: 'L’immersion est terminée\u202f: à vous de dire la suite',
    })
    expect(applicationTurn(over, 'candidate', now).who).toBe('other')
  })

  test('every state says something to everybody', () => {
    for (const state of APPLICATION_STATES) {
      for (const viewer of ['candidate', 'employer', 'referent', 'supportReferent'] as const) {
        expect(applicationTurn({ ...facts, state }, viewer, now).sentence).toMatch(/^[A-ZÀ-Ý].{10,}/)
      }
    }
  })
})
