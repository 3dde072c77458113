import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '~/domain/calendar/local-date'
import { match, scoreOf } from '~/domain/matching/match'
import { commonMinutes } from '~/domain/matching/meeting'
import { narrowingFor } from '~/domain/matching/narrowing'
import { prepareOffer } from '~/domain/matching/prepare-offer'
import { h, kmNorth, OFFER, PERSON, SPONSORSHIP, TODAY, weekdays } from './examples'

const meeting = { sectors: ['construction'], inPerson: true, byVideo: false, maxKm: 10 }
const codesOf = (offer: typeof SPONSORSHIP, person: typeof PERSON) =>
  match(offer, person, TODAY).blockers.map(({ code }) => code)

describe('a sponsorship is a meeting, not a work', () => {
  test('ages, licences, hours, dates and engagements block nobody', () => {
    const busy = {
      ...PERSON,
      birthDate: localDate('2011-06-01'),
      availableFrom: localDate('2027-09-01'),
      maxWeeklyMinutes: h(2),
      engaged: [{ by: 'immersion' as const, start: localDate('2027-01-01'), end: localDate('2027-12-31') }],
      availability: weekdays({ start: h(9), end: h(10) }),
    }
    expect(codesOf({ ...SPONSORSHIP, licences: ['B'] }, busy)).toEqual([])
    expect(codesOf({ ...OFFER, licences: ['B'] }, busy).length).toBeGreaterThan(2)
  })

  test('by video nobody is too far and the distance has full marks', () => {
    const far = { ...PERSON, ...kmNorth(80), travelModes: [] }
    expect(codesOf(SPONSORSHIP, far)).toEqual(['tooFar'])
    const byVideo = match({ ...SPONSORSHIP, meeting: { ...meeting, byVideo: true } }, far, TODAY)
    expect(byVideo.blockers).toEqual([])
    expect(byVideo.parts.find(({ part }) => part === 'distance')).toMatchObject({ points: 15, max: 15 })
  })

  test('a sponsor who comes is not too far, and video is what would unlock', () => {
    const still = { ...PERSON, ...kmNorth(8), travelModes: [] }
    expect(codesOf(SPONSORSHIP, still)).toEqual([])
    const { unlocks } = match(SPONSORSHIP, { ...still, ...kmNorth(15) }, TODAY)
    expect(unlocks.map(({ change }) => change)).toContain('des échanges par visioconférence')
  })

  test('a sponsor who accompanies enough people has no place left', () => {
    expect(codesOf({ ...SPONSORSHIP, placesLeft: 0 }, PERSON)).toEqual(['noPlaceLeft'])
  })

  test('moments in common count, and none is a caution, never a blocker', () => {
    const part = (availability: typeof PERSON.availability) =>
      match(SPONSORSHIP, { ...PERSON, availability }, TODAY).parts.find(({ part }) => part === 'availability')
    expect(part(null)?.points).toBe(10)
    expect(part(weekdays({ start: h(9), end: h(12) }))?.points).toBe(0)
    expect(
      commonMinutes(weekdays({ start: h(17), end: h(19) }), weekdays({ start: h(18), end: h(20) })),
    ).toBe(300)
  })

  test('any sector that the sponsor knows is one to be open to', () => {
    const open = { ...PERSON, wantedJobs: [], openSectors: ['logistics'] }
    const knows = { ...SPONSORSHIP, meeting: { ...meeting, sectors: ['construction', 'logistics'] } }
    const points = (offer: typeof SPONSORSHIP) => scoreOf(prepareOffer(offer, TODAY), open) ?? 0
    expect(points(knows)).toBeGreaterThan(points(SPONSORSHIP))
  })

  test('narrowing drops neither by date nor by licence, and carries how the two can meet', () => {
    expect(narrowingFor({ ...SPONSORSHIP, licences: ['B'] }, TODAY)).toMatchObject({
      dated: false,
      licencesAllowing: [],
      meeting: { byVideo: false, sponsorKm: 10 },
    })
    expect(narrowingFor(OFFER, TODAY)).toMatchObject({ dated: true, meeting: null })
  })

  test('what is said in common is symmetrical and never more than either week', () => {
    const week = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 1, max: 600 })), {
        minLength: 7,
        maxLength: 7,
      })
      .map((days) => ({ days: days.map(([start, length]) => [{ start, end: start + length }]) }))
    fc.assert(
      fc.property(week, week, (one, other) => {
        expect(commonMinutes(one, other)).toBe(commonMinutes(other, one))
        expect(commonMinutes(one, undefined)).toBeGreaterThanOrEqual(commonMinutes(one, other) === 0 ? 0 : 1)
      }),
    )
  })
})
