/** What makes a match impossible today, whatever its score. Facts only: their words are in `say-blocker.ts`. */
import type { LocalDate } from '~/domain/calendar/local-date'
import { DRIVING_LICENCES, type DrivingLicence, holdsLicence } from '~/domain/referential/licences'
import { type DayRange, fits } from '~/domain/schedule/measure-schedule'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'
import type { Stay } from './availability'
import { isTooFar, type Journey, modesOf } from './distance'
import type { BlockerCode, MatchPerson } from './match-types'
import type { BusTrouble, PreparedOffer } from './prepare-offer'

type Plain = Exclude<BlockerCode, 'licenceMissing' | 'hoursOutside' | 'tooManyHours' | 'tooFar' | 'legalCap'>

export type BlockerFact =
  | { readonly code: Plain }
  | { readonly code: 'licenceMissing'; readonly licence: string }
  | { readonly code: 'hoursOutside'; readonly outside: readonly DayRange[] }
  | { readonly code: 'tooManyHours'; readonly max: number }
  /** `bus` is set when a bus would go that far, at other hours or if there were one. */
  | {
      readonly code: 'tooFar'
      readonly km: number
      readonly reach: number
      readonly bus: BusTrouble | undefined
    }
  | { readonly code: 'legalCap'; readonly starts: readonly LocalDate[] }

const NONE: readonly BlockerFact[] = []

/** L'article D5135-3: at most two conventions and sixty days with one host in twelve consecutive months. */
const CAP_CONVENTIONS = 2
const CAP_DAYS = 60

/**
 * Every blocker of a pair, in the order they are shown; one entry for each missing licence. What a work asks (age,
 * licences, hours, dates, legal caps) blocks no sponsorship.
 */
export function blockersOf(
  prepared: PreparedOffer,
  person: MatchPerson,
  journey: Journey,
  stay: Stay,
): readonly BlockerFact[] {
  const { offer } = prepared
  let found: BlockerFact[] | undefined
  const add = (fact: BlockerFact) => {
    if (found) found.push(fact)
    else found = [fact]
  }
  if (!offer.open) add({ code: 'offerNotOpen' })
  if (offer.placesLeft < 1) add({ code: 'noPlaceLeft' })
  if (!offer.meeting) addWhatWorkAsks(prepared, person, add)
  if (isTooFar(journey)) {
    add({ code: 'tooFar', km: journey.km, reach: journey.reach, bus: busOf(prepared, person, journey.km) })
  }
  if (!offer.meeting && stay.free === 0 && stay.days > 0) {
    add({ code: stay.within === 0 ? 'datesOutside' : 'engaged' })
  }
  if (offer.kind === 'immersion' && person.conventions.length > 0) {
    const starts = cappedStarts(prepared, person)
    if (starts) add({ code: 'legalCap', starts })
  }
  if (person.consentAt === null) add({ code: 'noConsent' })
  if (!person.diagnosticDone) add({ code: 'noDiagnostic' })
  if (person.recommendedOfferIds.includes(offer.id)) add({ code: 'alreadyRecommended' })
  if (person.declinedOfferIds.includes(offer.id)) add({ code: 'declinedHere' })
  return found ?? NONE
}

function addWhatWorkAsks(
  prepared: PreparedOffer,
  person: MatchPerson,
  add: (fact: BlockerFact) => void,
): void {
  if (person.birthDate !== null) {
    if (person.birthDate > prepared.bornAfterSixteen) add({ code: 'underSixteen' })
    else if (prepared.minorsExcluded && person.birthDate > prepared.bornAfterEighteen) {
      add({ code: 'minorHours' })
    }
  }
  for (const licence of prepared.offer.licences) {
    if (!holds(prepared, person, licence)) add({ code: 'licenceMissing', licence })
  }
  if (prepared.schedule && person.availability !== null) {
    const outside = hoursOutside(prepared.schedule, person.availability)
    if (outside.length > 0) add({ code: 'hoursOutside', outside })
  }
  const max = person.maxWeeklyMinutes
  if (max !== null && prepared.weeklyMinutes > max) add({ code: 'tooManyHours', max })
}

/** A certificate counts when it is still valid on the first day. */
function holds(prepared: PreparedOffer, person: MatchPerson, asked: string): boolean {
  if (person.licences.includes(asked)) return true
  if (Object.hasOwn(DRIVING_LICENCES, asked)) {
    return holdsLicence(person.licences as readonly DrivingLicence[], asked as DrivingLicence)
  }
  return person.certificates.some(
    ({ key, validUntil }) => key === asked && (validUntil === null || validUntil >= prepared.from),
  )
}

const FITS: readonly DayRange[] = []

/** Tries day against day first: nearly everybody is settled there, without laying weeks on a ring. */
function hoursOutside(schedule: WeekSchedule, availability: WeekSchedule): readonly DayRange[] {
  const inside = schedule.days.every((ranges, day) =>
    ranges.every((range) =>
      (availability.days[day] ?? []).some((free) => free.start <= range.start && free.end >= range.end),
    ),
  )
  return inside ? FITS : fits(schedule, availability)
}

function busOf(prepared: PreparedOffer, person: MatchPerson, km: number): BusTrouble | undefined {
  const byBus = modesOf(prepared, person).some(({ mode, maxKm }) => mode === 'bus' && maxKm >= km)
  return byBus ? prepared.busTrouble : undefined
}

/** The starts that fill the cap on the window's last day, latest first; undefined while one more is allowed. */
function cappedStarts(prepared: PreparedOffer, person: MatchPerson): readonly LocalDate[] | undefined {
  const counted = person.conventions.filter(
    ({ companyId, start }) => companyId === prepared.offer.companyId && start > prepared.capFrom,
  )
  const days = counted.reduce((sum, convention) => sum + convention.days, 0)
  if (counted.length < CAP_CONVENTIONS && days < CAP_DAYS) return undefined
  return counted.map(({ start }) => start).sort((a, b) => (a < b ? 1 : -1))
}
