import { describe, expect, test } from 'vitest'
import { localDate } from '~/domain/calendar/local-date'
import { type CurationFacts, lacksOf } from '~/domain/offer/curation'

const TODAY = localDate('2027-01-11')
const QUIET: CurationFacts = {
  ...{ suggested: 0, withPerson: 1, withHost: 0, agreed: 0, latePerson: 0, lateHost: 0, agreedIdle: 0 },
  placesLeft: 1,
  publishedOn: localDate('2026-12-30'),
  lastEndedOn: null,
  expiresOn: localDate('2027-03-01'),
}

const said = (facts: Partial<CurationFacts>) =>
  lacksOf({ ...QUIET, ...facts }, TODAY).map(({ sentence }) => sentence)

describe('what an open offer lacks', () => {
  test('nothing, when everything asked of others is in its time', () => {
    expect(said({})).toEqual([])
  })

  test('somebody, since it was published or since the last proposal ended', () => {
    const nobody = { withPerson: 0 }
    expect(said(nobody)).toEqual(['Personne de proposé depuis 12\u00a0jours'])
    expect(said({ ...nobody, lastEndedOn: localDate('2027-01-10') })).toEqual([
      'Plus personne de proposé depuis 1\u00a0jour',
    ])
    // Ended before it was published again: not of this time.
    expect(said({ ...nobody, lastEndedOn: localDate('2026-12-01') })).toEqual([
      'Personne de proposé depuis 12\u00a0jours',
    ])
    expect(said({ ...nobody, publishedOn: TODAY })).toEqual(['Publiée aujourd’hui, personne de proposé'])
    expect(said({ ...nobody, placesLeft: 0 })).toEqual([])
  })

  test('somebody more, when there are more places than people in view', () => {
    expect(said({ placesLeft: 3 })).toEqual(['2 places sans personne en vue'])
    expect(said({ placesLeft: 2 })).toEqual(['Une place sans personne en vue'])
  })

  test('a decision, an answer, a convention: the latest company first', () => {
    expect(
      said({
        suggested: 2,
        withHost: 1,
        lateHost: 1,
        latePerson: 1,
        agreed: 1,
        agreedIdle: 1,
        placesLeft: 4,
      }),
    ).toEqual([
      'L’entreprise tarde à répondre',
      '2 suggestions à décider',
      'La personne tarde à répondre',
      'Un accord à préparer',
    ])
  })

  test('time, from seven days before its end', () => {
    expect(said({ expiresOn: localDate('2027-01-18') })).toEqual(['Se ferme le 18 janv. 2027'])
    expect(said({ expiresOn: localDate('2027-01-19') })).toEqual([])
    expect(said({ expiresOn: null })).toEqual([])
  })
})
