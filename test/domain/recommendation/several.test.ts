import { describe, expect, test } from 'vitest'
import { localDate } from '~/domain/calendar/local-date'
import { foresee, isALimit, type PairToForesee } from '~/domain/recommendation/several'
import { refuse } from '~/domain/refusal'
import { DEFAULT_SETTINGS } from '~/domain/territory/settings'

const TODAY = localDate('2027-01-11')

const pair = (
  personId: string,
  hostKey: string,
  facts: Partial<PairToForesee['facts']> = {},
): PairToForesee => ({
  personId,
  hostKey,
  facts: {
    offer: { state: 'published', expiresOn: null, placesLeft: 1 },
    person: { consentAt: new Date('2026-12-01T09:00:00Z'), diagnosticDone: true },
    ...{ alreadyOpen: false, declinedBefore: false, openForPerson: 0, waitingForEmployer: 0 },
    settings: DEFAULT_SETTINGS,
    ...facts,
  },
})

const codes = (pairs: readonly PairToForesee[]) =>
  foresee(pairs, TODAY).map((refusal) => refusal?.refused ?? 'leaves')

describe('what would become of several proposals sent together', () => {
  test('those that leave count in the limits of those that follow', () => {
    const facts = { openForPerson: 1 }
    const asked = ['a', 'b', 'c'].map((host) => pair('nadia', host, facts))
    expect(codes(asked)).toEqual(['leaves', 'leaves', 'recommendationPersonHasEnough'])
  })

  test('one that is refused leaves its room to the next', () => {
    const facts = { openForPerson: 2 }
    const asked = [
      pair('nadia', 'a', { ...facts, declinedBefore: true }),
      { ...pair('nadia', 'b', facts), refusal: refuse('recommendationLawForbids', { why: 'âge' }) },
      pair('nadia', 'c', facts),
    ]
    expect(codes(asked)).toEqual(['recommendationDeclinedBefore', 'recommendationLawForbids', 'leaves'])
  })

  test('the limit of a company is over all its offers; another company has its own', () => {
    const facts = { waitingForEmployer: 4 }
    const asked = [pair('nadia', 'a', facts), pair('omar', 'a', facts), pair('omar', 'b')]
    expect(codes(asked)).toEqual(['leaves', 'recommendationEmployerHasEnough', 'leaves'])
  })

  test('only a limit goes away when another proposal is put off', () => {
    expect(isALimit(refuse('recommendationPersonHasEnough'))).toBe(true)
    expect(isALimit(refuse('recommendationEmployerHasEnough'))).toBe(true)
    expect(isALimit(refuse('recommendationAlreadyOpen'))).toBe(false)
  })
})
