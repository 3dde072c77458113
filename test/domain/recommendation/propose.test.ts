import { describe, expect, test } from 'vitest'
import { localDate } from '~/domain/calendar/local-date'
import { type ProposeInput, propose } from '~/domain/recommendation/propose'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { DEFAULT_SETTINGS } from '~/domain/territory/settings'

const TODAY = localDate('2027-01-11')
const GOOD: ProposeInput = {
  offer: { state: 'published', expiresOn: localDate('2027-03-02'), placesLeft: 1 },
  person: { consentAt: new Date('2026-12-01T09:00:00Z'), diagnosticDone: true },
  alreadyOpen: false,
  declinedBefore: false,
  openForPerson: 2,
  waitingForEmployer: 4,
  sentence: '  Aïcha a déjà coulé des dalles et se lève tôt.  ',
  settings: DEFAULT_SETTINGS,
  today: TODAY,
}

describe('recommending a person', () => {
  test('starts at proposed, with the sentence and a deadline in five working days', () => {
    expect(propose(GOOD)).toEqual({
      state: 'proposed',
      sentence: 'Aïcha a déjà coulé des dalles et se lève tôt.',
      deadline: '2027-01-18',
    })
  })

  test('a public holiday does not count in the deadline', () => {
    const input = { ...GOOD, today: localDate('2027-05-03'), offer: { ...GOOD.offer, expiresOn: null } }
    expect(propose(input)).toMatchObject({ deadline: '2027-05-11' })
  })

  test.each<[string, Partial<ProposeInput>, string]>([
    ['the offer is paused', { offer: { ...GOOD.offer, state: 'paused' } }, 'recommendationOfferNotOpen'],
    [
      'the offer has expired',
      { offer: { ...GOOD.offer, expiresOn: localDate('2027-01-10') } },
      'recommendationOfferNotOpen',
    ],
    ['no place is left', { offer: { ...GOOD.offer, placesLeft: 0 } }, 'recommendationNoPlaceLeft'],
    [
      'the person has not consented',
      { person: { ...GOOD.person, consentAt: null } },
      'recommendationConsentMissing',
    ],
    [
      'the diagnostic is not done',
      { person: { ...GOOD.person, diagnosticDone: false } },
      'recommendationDiagnosticMissing',
    ],
    ['the pair is already open', { alreadyOpen: true }, 'recommendationAlreadyOpen'],
    ['the pair was declined', { declinedBefore: true }, 'recommendationDeclinedBefore'],
    ['the person has three open', { openForPerson: 3 }, 'recommendationPersonHasEnough'],
    ['the employer has five in flight', { waitingForEmployer: 5 }, 'recommendationEmployerHasEnough'],
    ['the sentence is too short', { sentence: '   Très bien.   ' }, 'recommendationSentenceTooShort'],
    ['the sentence is too long', { sentence: 'a'.repeat(601) }, 'recommendationSentenceTooLong'],
  ])('is refused when %s', (_, change, refused) => {
    const found = propose({ ...GOOD, ...change })
    if (!isRefused(found)) throw new Error('expected a refusal')
    expect(found.refused).toBe(refused)
    expect(refusalSentence(found)).not.toContain('undefined')
  })

  test('the limits are the territory’s', () => {
    const settings = { ...DEFAULT_SETTINGS, maxOpenPerPerson: 4, candidateAnswerWorkingDays: 1 }
    expect(propose({ ...GOOD, openForPerson: 3, settings })).toMatchObject({ deadline: '2027-01-12' })
  })
})
