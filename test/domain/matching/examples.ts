/** One offer and one person that fit each other perfectly, to vary in each test. */
import { localDate } from '~/domain/calendar/local-date'
import type { MatchOffer, MatchPerson } from '~/domain/matching/match-types'
import type { TimeRange, WeekSchedule } from '~/domain/schedule/week-schedule'

export const TODAY = localDate('2027-01-11')

/** The same hours on weekdays (0 = Monday), nothing at the week-end. */
export function weekdays(...hours: TimeRange[]): WeekSchedule {
  return { days: Array.from({ length: 7 }, (_, day) => (day < 5 ? hours : [])) }
}

export const h = (hours: number, minutes = 0) => hours * 60 + minutes

/** A point about so many kilometres north of the offer's. */
export const kmNorth = (km: number) => ({ latitude: 47.64 + km / 111.195, longitude: 6.85 })

export const OFFER: MatchOffer = {
  id: 'offer-1',
  companyId: 'company-1',
  sponsorId: null,
  kind: 'immersion',
  open: true,
  placesLeft: 1,
  romeCode: 'F1703',
  sector: 'construction',
  latitude: 47.64,
  longitude: 6.85,
  schedule: weekdays({ start: h(7), end: h(12) }, { start: h(13), end: h(15) }),
  weeklyMinutes: null,
  windowStart: localDate('2027-02-01'),
  windowEnd: localDate('2027-03-02'),
  licences: [],
  conditions: ['outdoorWork', 'heavyLoads'],
  skills: ['layBlocks', 'mixMortar'],
  softSkills: ['teamwork'],
  frenchLevel: 'none',
  publicTransport: { served: true, firstBusAt: h(6), lastBusAt: h(20) },
  meeting: null,
}

/** A sponsor of the same trade and place, who can meet on weekday evenings. */
export const SPONSORSHIP: MatchOffer = {
  ...OFFER,
  id: 'offer-2',
  companyId: null,
  sponsorId: 'sponsor-1',
  kind: 'sponsorship',
  schedule: weekdays({ start: h(17), end: h(19) }),
  windowStart: null,
  windowEnd: null,
  conditions: [],
  skills: [],
  softSkills: [],
  publicTransport: { served: false, firstBusAt: null, lastBusAt: null },
  meeting: { sectors: ['construction'], inPerson: true, byVideo: false, maxKm: 10 },
}

export const PERSON: MatchPerson = {
  id: 'person-1',
  birthDate: localDate('1990-05-20'),
  consentAt: new Date('2026-12-01T09:00:00Z'),
  diagnosticDone: true,
  wantedJobs: ['F1703'],
  openSectors: [],
  skills: ['layBlocks', 'mixMortar'],
  softSkills: ['teamwork'],
  experiences: [{ romeCode: 'F1703', months: 8 }],
  licences: [],
  certificates: [],
  ...kmNorth(2),
  travelModes: [{ mode: 'bus', maxKm: 20 }],
  availability: weekdays({ start: h(6), end: h(20) }),
  maxWeeklyMinutes: null,
  availableFrom: null,
  availableUntil: null,
  engaged: [],
  conventions: [],
  conditionsToAvoid: [],
  frenchLevel: 'B1',
  barriers: [],
  solutions: [],
  recommendedOfferIds: [],
  declinedOfferIds: [],
  lastProposedOn: null,
  waitingSince: localDate('2026-11-01'),
}
