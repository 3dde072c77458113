import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refuseProfile } from '~/domain/sponsorship/profile'
import {
  nextSponsorState,
  SPONSOR_EVENTS,
  SPONSOR_STATES,
  SPONSOR_TRANSITIONS,
} from '~/domain/sponsorship/states'

describe('a sponsor’s states', () => {
  test('the table alone decides, and nobody becomes available without a referent', () => {
    const parties = ['sponsor', 'partnershipReferent', 'visitor'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...SPONSOR_STATES),
        fc.constantFrom(...SPONSOR_EVENTS),
        fc.constantFrom(...parties),
        (state, event, by) => {
          const to = nextSponsorState(state, event, by, 'a reason')
          const line = SPONSOR_TRANSITIONS.find(
            (each) => each.state === state && each.event === event && each.by.includes(by),
          )
          expect(to).toEqual(line ? line.to : { refused: 'sponsorStateForbids' })
          if (to === 'active' && state !== 'paused') expect(by).toBe('partnershipReferent')
        },
      ),
    )
    expect(nextSponsorState('submitted', 'refuse', 'partnershipReferent')).toEqual({
      refused: 'sponsorReasonMissing',
    })
  })

  test('a profile says everything that is missing at once', () => {
    const nothing = {
      ...{ situation: 'retired', trade: ' ', romeCode: null, sectors: [], inPerson: false, byVideo: false },
      ...{ maxKm: 20, availability: null, capacity: 9, helps: [], presentation: null },
    }
    expect(refuseProfile(nothing).map(({ refused }) => refused)).toEqual([
      'sponsorTradeMissing',
      'sponsorJobMissing',
      'sponsorSectorsMissing',
      'sponsorPlaceMissing',
      'sponsorCapacityWrong',
      'sponsorHelpsMissing',
    ])
  })
})
