import { describe, expect, test } from 'vitest'
import { localDate } from '~/domain/calendar/local-date'
import { match } from '~/domain/matching/match'
import type { MatchOffer, MatchPerson } from '~/domain/matching/match-types'
import { h, kmNorth, OFFER, PERSON, TODAY, weekdays } from './examples'

const run = (person: Partial<MatchPerson>, offer: Partial<MatchOffer> = {}) =>
  match({ ...OFFER, ...offer }, { ...PERSON, ...person }, TODAY)

const codes = (person: Partial<MatchPerson>, offer: Partial<MatchOffer> = {}) =>
  run(person, offer).blockers.map(({ code }) => code)

const changes = (person: Partial<MatchPerson>, offer: Partial<MatchOffer> = {}) =>
  run(person, offer).unlocks.map(({ change }) => change)

describe('a blocker leaves no score and says why', () => {
  test('an offer that is not open, or has no place left', () => {
    expect(codes({}, { open: false })).toEqual(['offerNotOpen'])
    expect(changes({}, { open: false })).toEqual([])
    expect(codes({}, { placesLeft: 0 })).toEqual(['noPlaceLeft'])
    expect(changes({}, { placesLeft: 0 })).toEqual(['une place de plus'])
    expect(run({}, { open: false })).toMatchObject({ score: null, parts: [], reasons: [], cautions: [] })
  })

  test('under 16 on the last day of the window', () => {
    expect(codes({ birthDate: localDate('2011-03-03') })).toEqual(['underSixteen'])
    expect(codes({ birthDate: localDate('2011-03-02') })).toEqual([])
    expect(codes({ birthDate: null })).toEqual([])
  })

  test('under 18 where the hours forbid it: night, more than 8 h a day, 35 h a week, no two days of rest in a row', () => {
    const young = { birthDate: localDate('2009-06-01') }
    const any = { ...young, availability: null }
    expect(codes(any)).toEqual([])
    expect(codes(any, { schedule: weekdays({ start: h(5), end: h(11) }) })).toContain('minorHours')
    expect(codes(any, { schedule: weekdays({ start: h(8), end: h(17) }) })).toEqual(['minorHours'])
    expect(codes(any, { weeklyMinutes: h(36) })).toEqual(['minorHours'])
    const day = [{ start: h(9), end: h(12) }]
    const apart = { days: [day, day, [], day, day, [], day] }
    expect(codes(any, { schedule: apart })).toEqual(['minorHours'])
    expect(codes({ availability: null }, { schedule: apart })).toEqual([])
  })

  test('a licence that the offer demands, a greater one being enough', () => {
    const asked = { licences: ['B'] }
    expect(run({}, asked).blockers).toEqual([
      {
        code: 'licenceMissing',
        sentence: { referent: 'N’a pas encore le permis B', person: 'L’offre demande le permis B' },
        unlock: 'un permis B',
      },
    ])
    expect(codes({ licences: ['B'] }, asked)).toEqual([])
    expect(codes({ licences: ['BE'] }, asked)).toEqual([])
    expect(codes({ licences: ['A1'] }, asked)).toEqual(['licenceMissing'])
    expect(run({}, asked).unlocks).toEqual([
      {
        blocker: 'licenceMissing',
        change: 'un permis B',
        sentence: { referent: 'Possible avec un permis B', person: 'Ce serait possible avec un permis B' },
        score: 100,
      },
    ])
  })

  test('a certificate counts while it is valid on the first day', () => {
    const asked = { licences: ['cacesR489_3'] }
    const certificate = (until: string | null) => ({
      certificates: [{ key: 'cacesR489_3', validUntil: until === null ? null : localDate(until) }],
    })
    expect(codes(certificate(null), asked)).toEqual([])
    expect(codes(certificate('2027-02-01'), asked)).toEqual([])
    expect(codes(certificate('2027-01-31'), asked)).toEqual(['licenceMissing'])
    expect(changes({}, asked)).toEqual(['un CACES R489 3'])
  })

  test('each licence and certificate has its article', () => {
    const named = (licence: string) => run({}, { licences: [licence] }).blockers[0]
    expect(named('fimoGoods')?.sentence.referent).toBe('N’a pas encore la FIMO marchandises')
    expect(named('aipr')?.sentence.person).toBe('L’offre demande l’AIPR')
    expect(named('workAtHeight')?.unlock).toBe('une attestation travaux en hauteur, port du harnais')
    expect(named('deaes')?.unlock).toBe('un DEAES')
  })

  test('two missing licences: neither alone opens the match', () => {
    expect(codes({}, { licences: ['B', 'cacesR489_3'] })).toEqual(['licenceMissing', 'licenceMissing'])
    expect(changes({}, { licences: ['B', 'cacesR489_3'] })).toEqual([])
  })
})

describe('hours outside what the person can do', () => {
  const early = { schedule: weekdays({ start: h(6), end: h(12) }, { start: h(13), end: h(15) }) }

  test('a later start by the employer opens it', () => {
    const person = { availability: weekdays({ start: h(8), end: h(18) }) }
    expect(codes(person, early)).toEqual(['hoursOutside'])
    expect(changes(person, early)).toEqual([
      'une disponibilité chaque jour travaillé',
      'un début à 8\u00a0h au lieu de 6\u00a0h',
    ])
  })

  test('an earlier end, on the one day concerned', () => {
    const days = weekdays({ start: h(6), end: h(20) }).days.map((day, index) =>
      index === 2 ? [{ start: h(6), end: h(14) }] : day,
    )
    expect(changes({ availability: { days } })).toContain(
      'une fin à 14\u00a0h au lieu de 15\u00a0h le mercredi',
    )
  })

  test('a childcare place on the day without one', () => {
    const days = weekdays({ start: h(6), end: h(20) }).days.map((day, index) => (index === 2 ? [] : day))
    const person = { availability: { days }, barriers: ['familyAndChildcare'] }
    expect(run(person).blockers[0]?.unlock).toBe('une place de crèche le mercredi')
    expect(run(person).unlocks.map(({ change, score }) => [change, score])).toEqual([
      ['une place de crèche le mercredi', 100],
    ])
    expect(changes({ availability: { days } })).toEqual(['une disponibilité le mercredi'])
  })

  test('a night shift is compared across midnight', () => {
    const night = { schedule: { days: [[{ start: h(22), end: h(30) }], [], [], [], [], [], []] } }
    const evenings = { days: [[{ start: h(20), end: h(24) }], [{ start: 0, end: h(7) }], [], [], [], [], []] }
    const own = { ...kmNorth(1), travelModes: [{ mode: 'car' as const, maxKm: 30 }] }
    expect(codes({ ...own, availability: evenings }, night)).toEqual([])
    const short = { days: [[{ start: h(20), end: h(24) }], [], [], [], [], [], []] }
    expect(codes({ ...own, availability: short }, night)).toEqual(['hoursOutside'])
  })

  test('somebody who said any time fits any hours', () => {
    expect(codes({ availability: null })).toEqual([])
  })

  test('more hours a week than the person can do', () => {
    expect(codes({ maxWeeklyMinutes: h(20) })).toEqual(['tooManyHours'])
    expect(codes({ maxWeeklyMinutes: h(35) })).toEqual([])
    expect(changes({ maxWeeklyMinutes: h(20) })).toEqual(['un temps de travail de 20\u00a0h par semaine'])
  })
})

describe('farther than the person can go, by means and hour', () => {
  test('each means has its own reach', () => {
    const bike = { travelModes: [{ mode: 'bike' as const, maxKm: 5 }] }
    expect(codes({ ...bike, ...kmNorth(4.9) })).toEqual([])
    expect(codes({ ...bike, ...kmNorth(5.1) })).toEqual(['tooFar'])
    expect(changes({ ...bike, ...kmNorth(8) })).toEqual(['un covoiturage'])
    expect(changes({ ...bike, ...kmNorth(8), licences: ['B'] })).toEqual(['un véhicule'])
    expect(changes({ ...bike, ...kmNorth(80) })).toEqual([])
    expect(codes({ travelModes: [] })).toEqual(['tooFar'])
  })

  test('no bus at 5 a.m.', () => {
    const offer = { schedule: weekdays({ start: h(5), end: h(12) }) }
    const person = { ...kmNorth(10), availability: null }
    const blocked = run(person, offer)
    expect(blocked.blockers[0]?.sentence.referent).toBe(
      'À 10\u00a0km\u202f: pas de bus pour commencer à 5\u00a0h, le premier arrive à 6\u00a0h',
    )
    expect(blocked.unlocks.map(({ change }) => change)).toEqual([
      'un bus avant 5\u00a0h',
      'un début à 6\u00a0h au lieu de 5\u00a0h',
      'un covoiturage',
    ])
    expect(codes({ ...person, travelModes: [{ mode: 'car', maxKm: 20 }] }, offer)).toEqual([])
  })

  test('no bus to come back, or no bus at all', () => {
    const late = { schedule: weekdays({ start: h(14), end: h(21) }) }
    expect(changes({ availability: null }, late)).toContain('un bus après 21\u00a0h')
    const unserved = { publicTransport: { served: false, firstBusAt: null, lastBusAt: null } }
    expect(codes({}, unserved)).toEqual(['tooFar'])
    expect(changes({}, unserved)).toContain('un bus qui dessert le lieu')
  })

  test('a bus whose hours nobody said is usable, with a caution', () => {
    const unknown = { publicTransport: { served: true, firstBusAt: null, lastBusAt: null } }
    expect(run({}, unknown).score).toBe(100)
    expect(run({}, unknown).cautions.map(({ referent }) => referent)).toEqual([
      'Les horaires du bus sont à vérifier',
    ])
  })
})

describe('dates, law and consent', () => {
  test('engaged for the whole window, or outside their own dates', () => {
    const by = 'immersion' as const
    const all = [{ by, start: localDate('2027-01-15'), end: localDate('2027-03-15') }]
    expect(codes({ engaged: all })).toEqual(['engaged'])
    const part = [{ by, start: localDate('2027-01-15'), end: localDate('2027-03-01') }]
    expect(codes({ engaged: part })).toEqual([])
    expect(codes({ availableFrom: localDate('2027-03-03') })).toEqual(['datesOutside'])
    expect(codes({ availableUntil: localDate('2027-01-31') })).toEqual(['datesOutside'])
  })

  test('two conventions or sixty days with this company within twelve months (D5135-3)', () => {
    const past = (start: string, days: number, companyId = 'company-1') => ({
      companyId,
      start: localDate(start),
      days,
    })
    const two = { conventions: [past('2026-06-01', 10), past('2026-10-01', 10)] }
    expect(codes(two)).toEqual(['legalCap'])
    expect(run(two).blockers[0]?.sentence.referent).toBe(
      'Le maximum légal d’immersions dans cette entreprise est atteint, à nouveau possible à partir du 1er juin 2027',
    )
    expect(codes(two, { kind: 'job' })).toEqual([])
    expect(codes({ conventions: [past('2026-10-01', 60)] })).toEqual(['legalCap'])
    expect(codes({ conventions: [past('2026-10-01', 59)] })).toEqual([])
    expect(codes({ conventions: [past('2026-03-02', 30), past('2026-10-01', 20)] })).toEqual([])
    expect(codes({ conventions: [past('2026-03-03', 30), past('2026-10-01', 20)] })).toEqual(['legalCap'])
    expect(
      codes({ conventions: [past('2026-06-01', 30, 'other'), past('2026-10-01', 30, 'other')] }),
    ).toEqual([])
  })

  test('no consent, no diagnostic', () => {
    expect(codes({ consentAt: null })).toEqual(['noConsent'])
    expect(run({ consentAt: null }).unlocks[0]?.sentence).toEqual({
      referent: 'Possible avec l’accord de la personne',
      person: 'Ce serait possible avec votre accord',
    })
    expect(codes({ diagnosticDone: false })).toEqual(['noDiagnostic'])
    expect(changes({ diagnosticDone: false })).toEqual(['le diagnostic partagé'])
    expect(codes({ consentAt: null, diagnosticDone: false })).toEqual(['noConsent', 'noDiagnostic'])
    expect(changes({ consentAt: null, diagnosticDone: false })).toEqual([])
  })

  test('already recommended here, or declined here', () => {
    expect(codes({ recommendedOfferIds: ['offer-1'] })).toEqual(['alreadyRecommended'])
    expect(codes({ declinedOfferIds: ['offer-1'] })).toEqual(['declinedHere'])
    expect(codes({ recommendedOfferIds: ['offer-2'], declinedOfferIds: ['offer-3'] })).toEqual([])
    expect(changes({ declinedOfferIds: ['offer-1'] })).toEqual([])
  })
})
