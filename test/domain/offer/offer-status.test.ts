import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '~/domain/calendar/local-date'
import {
  dueExpiryNotice,
  expiryOf,
  expiryReminders,
  isGone,
  isOpen,
  placesLeft,
  publicStatus,
} from '~/domain/offer/public-status'
import {
  OFFER_TRANSITIONS,
  type OfferEvent,
  type OfferParty,
  type OfferState,
  offerEvents,
  offerTransition,
} from '~/domain/offer/states'
import { DEFAULT_SETTINGS } from '~/domain/territory/settings'

const TODAY = localDate('2027-01-11')
const STATES: OfferState[] = [
  'draft',
  'toConfirm',
  'submitted',
  'changesRequested',
  'published',
  'paused',
  'filled',
  'closed',
]
const EVENTS: OfferEvent[] = [
  'askConfirmation',
  'confirm',
  'contest',
  'submit',
  'publish',
  'requestChanges',
  'amend',
  'pause',
  'resume',
  'renew',
  'fill',
  'reopen',
  'close',
]
const PARTIES: OfferParty[] = ['employer', 'sponsor', 'partnershipReferent', 'system']

describe('the life of an offer', () => {
  test('the path of the rules', () => {
    expect(offerTransition('draft', 'submit', 'employer')?.to).toBe('submitted')
    expect(offerTransition('submitted', 'requestChanges', 'partnershipReferent')?.to).toBe('changesRequested')
    expect(offerTransition('changesRequested', 'submit', 'employer')?.to).toBe('submitted')
    expect(offerTransition('submitted', 'publish', 'partnershipReferent')?.to).toBe('published')
    expect(offerTransition('published', 'pause', 'employer')?.to).toBe('paused')
    expect(offerTransition('paused', 'resume', 'employer')?.to).toBe('published')
    expect(offerTransition('published', 'fill', 'system')?.to).toBe('filled')
    expect(offerEvents('submitted', 'partnershipReferent')).toEqual(['publish', 'requestChanges', 'close'])
  })

  test('an employer never publishes; only the system fills; nothing leaves a closed offer', () => {
    for (const state of STATES) {
      expect(offerTransition(state, 'publish', 'employer')).toBeUndefined()
      expect(offerTransition(state, 'fill', 'employer')).toBeUndefined()
    }
    for (const party of PARTIES) expect(offerEvents('closed', party)).toEqual([])
  })

  test('one line at most for a state, an event and a party, from a known state to a known state', () => {
    const keys = OFFER_TRANSITIONS.flatMap(({ state, event, by }) =>
      by.map((one) => `${state} ${event} ${one}`),
    )
    expect(new Set(keys).size).toBe(keys.length)
    for (const { state, to, event } of OFFER_TRANSITIONS) {
      expect([STATES.includes(state), STATES.includes(to), EVENTS.includes(event)]).toEqual([
        true,
        true,
        true,
      ])
    }
  })
})

describe('one function decides the public status', () => {
  test('a published or paused offer expires after its last day; the last day is still open', () => {
    for (const state of ['published', 'paused'] as const) {
      expect(publicStatus({ state, expiresOn: TODAY }, TODAY)).toBe(state)
      expect(publicStatus({ state, expiresOn: addDays(TODAY, -1) }, TODAY)).toBe('expired')
    }
    expect(publicStatus({ state: 'filled', expiresOn: addDays(TODAY, -1) }, TODAY)).toBe('filled')
    expect(publicStatus({ state: 'draft', expiresOn: null }, TODAY)).toBe('draft')
  })

  test('never open and gone at once; open means published today', () => {
    const states = fc.constantFrom(...STATES)
    const days = fc.option(fc.integer({ min: -5, max: 5 }).map((n) => addDays(TODAY, n)))
    fc.assert(
      fc.property(states, days, (state, expiresOn) => {
        const open = isOpen({ state, expiresOn }, TODAY)
        expect(open && isGone({ state, expiresOn }, TODAY)).toBe(false)
        expect(open).toBe(publicStatus({ state, expiresOn }, TODAY) === 'published')
        if (open) expect(expiresOn === null || expiresOn >= TODAY).toBe(true)
      }),
    )
  })

  test('an immersion expires at its window’s end, a job or a sponsorship two months after publication', () => {
    const end = localDate('2027-06-30')
    expect(expiryOf('immersion', end, TODAY, DEFAULT_SETTINGS)).toBe(end)
    expect(expiryOf('job', null, TODAY, DEFAULT_SETTINGS)).toBe('2027-03-11')
    expect(expiryOf('sponsorship', null, localDate('2026-12-31'), DEFAULT_SETTINGS)).toBe('2027-02-28')
  })

  test('reminded 7 days and 1 day before, told once when it has expired', () => {
    const expiresOn = localDate('2027-01-20')
    expect(expiryReminders(expiresOn, DEFAULT_SETTINGS)).toEqual(['2027-01-13', '2027-01-19'])
    let expiryNotice: number | null = null
    const sent: [string, number][] = []
    for (let day = 0; day < 20; day += 1) {
      const today = addDays(TODAY, day)
      const due = dueExpiryNotice({ state: 'published', expiresOn, expiryNotice }, today, DEFAULT_SETTINGS)
      if (due === undefined) continue
      sent.push([today, due])
      expiryNotice = due
    }
    expect(sent).toEqual([
      ['2027-01-13', 7],
      ['2027-01-19', 1],
      ['2027-01-21', 0],
    ])
    const late = dueExpiryNotice(
      { state: 'published', expiresOn, expiryNotice: null },
      expiresOn,
      DEFAULT_SETTINGS,
    )
    expect(late).toBe(1)
    expect(
      dueExpiryNotice({ state: 'filled', expiresOn, expiryNotice: null }, expiresOn, DEFAULT_SETTINGS),
    ).toBeUndefined()
  })

  test('places left are never negative', () => {
    expect([placesLeft(3, 1), placesLeft(1, 1), placesLeft(1, 4)]).toEqual([2, 0, 0])
  })
})
