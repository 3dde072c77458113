/**
 * The best score that an offer can have for one person, part by part, from what the database can compute: the offers
 * that may fit are read from the highest ceiling down, and reading stops once nothing left can come before the
 * twentieth score held. What is not known before the function runs (the days and hours in common) counts in full.
 */
import type { LocalDate } from '~/domain/calendar/local-date'
import { ROME_JOBS } from '~/domain/referential/rome'
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

/** The ceilings of a person's matches on a day (Paris), with the territory's weights. */
export function offerCeiling(person: MatchPerson, today: LocalDate, weights: MatchWeights): OfferCeiling {
  const waiting = waitingShare(dayNumber(today), person)
  const codes = new Set([...ROME_JOBS.map(({ code }) => code), ...person.wantedJobs])
  const worked = person.experiences.filter(({ months }) => months > 0)
  return {
    weights,
    fixed: weights.availability + pointsOf(waiting, weights.waiting),
    openSector: pointsOf(OPEN_SECTOR_SHARE, weights.wantedJob),
    reach: Math.max(
      0,
      ...person.travelModes.map(({ maxKm }) => maxKm),
      ...person.solutions.map(({ grantsMaxKm }) => grantsMaxKm ?? 0),
    ),
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
