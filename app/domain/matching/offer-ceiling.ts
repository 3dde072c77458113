/**
 * The best score that an offer can have for one person, part by part, from what the database can compute: the offers
 * that may fit are read from the highest ceiling down, and reading stops once nothing left can come before the
 * twentieth score held. What is not known before the function runs (the days and hours in common) counts in full.
 */
import type { LocalDate } from '~/domain/calendar/local-date'
import { DRIVING_LICENCES, type DrivingLicence, holdsLicence } from '~/domain/referential/licences'
import { ROME_JOBS } from '~/domain/referential/rome'
import type { TransportMode } from '~/domain/referential/transport-modes'
import type { MatchWeights } from '~/domain/territory/settings'
import { dayNumber } from './day-number'
import { pointsOf } from './match'
import type { MatchPerson } from './match-types'
import { nearnessTo } from './prepare-offer'
import { waitingShare } from './waiting'
import { OPEN_SECTOR_SHARE } from './wanted-job'

export interface OfferCeiling {
  readonly weights: MatchWeights
  /** Points that do not depend on the offer, or that may all be there. */
  readonly fixed: number
  /** Of a sector that the person is open to. */
  readonly openSector: number
  /** The farthest that the person can go by any means, in km; the bus counts, whatever the offer's hours. */
  readonly reach: number
  /** Points of the wish, and share of the experience, for an offer of each job; of another job, full. */
  readonly jobs: readonly {
    readonly romeCode: string
    readonly wanted: number
    readonly experience: number
  }[]
}

/**
 * What of a person closes offers to them, as far as columns can tell: never more than the function says. What it leaves
 * to the function: legal caps, ages, what the person is engaged in, places left.
 */
export interface OfferNarrowing {
  /** How many of the agreement to be presented and the diagnostic are missing: each closes every offer. */
  readonly missing: number
  /** Offers that the person was recommended on, or that said no. */
  readonly known: readonly string[]
  /** Every licence and certificate that an offer may ask, those that another implies included. */
  readonly held: readonly string[]
  /** The farthest that the person can go by any means but the bus, in km; `reach` of the ceiling counts it. */
  readonly reachWithoutBus: number
}

/** What closes offers to a person on a day (Paris). */
export function offerNarrowing(person: MatchPerson, today: LocalDate): OfferNarrowing {
  const valid = person.certificates.filter(({ validUntil }) => validUntil === null || validUntil >= today)
  const driving = person.licences.filter((key): key is DrivingLicence => Object.hasOwn(DRIVING_LICENCES, key))
  const implied = Object.keys(DRIVING_LICENCES).filter((key) => holdsLicence(driving, key as DrivingLicence))
  return {
    missing: Number(person.consentAt === null) + Number(!person.diagnosticDone),
    known: [...person.recommendedOfferIds, ...person.declinedOfferIds],
    held: [...new Set([...person.licences, ...implied, ...valid.map(({ key }) => key)])],
    reachWithoutBus: farthest(person, (mode) => mode !== 'bus'),
  }
}

/** Solutions count whatever their last day: a narrowing may let too much through. */
function farthest(person: MatchPerson, counts: (mode: TransportMode | null) => boolean): number {
  return Math.max(
    0,
    ...person.travelModes.filter(({ mode }) => counts(mode)).map(({ maxKm }) => maxKm),
    ...person.solutions
      .filter(({ grantsMode }) => counts(grantsMode))
      .map(({ grantsMaxKm }) => grantsMaxKm ?? 0),
  )
}

/** The ceilings of a person's matches on a day (Paris), with the territory's weights. */
export function offerCeiling(person: MatchPerson, today: LocalDate, weights: MatchWeights): OfferCeiling {
  const waiting = waitingShare(dayNumber(today), person)
  const codes = new Set([...ROME_JOBS.map(({ code }) => code), ...person.wantedJobs])
  const worked = person.experiences.filter(({ months }) => months > 0)
  return {
    weights,
    fixed: weights.availability + pointsOf(waiting, weights.waiting),
    openSector: pointsOf(OPEN_SECTOR_SHARE, weights.wantedJob),
    reach: farthest(person, () => true),
    jobs: [...codes].map((romeCode) => {
      const near = nearnessTo(romeCode)
      const best = (held: readonly string[]) => Math.max(0, ...held.map((code) => near.get(code) ?? 0))
      return {
        romeCode,
        wanted: pointsOf(best(person.wantedJobs), weights.wantedJob),
        experience: best(worked.map((past) => past.romeCode)),
      }
    }),
  }
}
