/**
 * What the database may use to leave people out before the function scores the rest, without ever losing
 * somebody whom scoring everybody would have put in the first twenty.
 *
 * Two arguments, and only two:
 *
 * 1. A blocker. Somebody who has one has no score, so SQL may drop them outright. In columns: no consent, no
 *    diagnostic, a recommendation or a refusal for this offer, `availableFrom > to`, `availableUntil < from`,
 *    a driving licence that none of `licencesAllowing` gives, a certificate asked that is not held or no longer valid
 *    on the first day, a distance over the person's own reach (the greatest
 *    `maxKm` of their modes and running solutions; the bus left out when `busUsable` is false).
 *    For a sponsorship neither dates nor licences block; distance blocks nobody by video, and counts what the sponsor can
 *    do when they come.
 *    Hours are ranges of minutes in the week, contained or not; ages and weekly minutes are compared.
 *    Anything SQL cannot say exactly (legal caps, what the person is engaged in) it leaves to the function: letting too
 *    many through costs time, never a person. And an offer that is not open, or has no place left, fits nobody: `nobody`.
 *
 * 2. A ceiling. Not wanting a job near this one is no blocker, so those people cannot simply be dropped. But
 *    the wanted-job part is a step: somebody whose best step is `share` cannot score more than `ceilingOf`. Tiers are
 *    therefore read from the highest ceiling down, and reading stops before a tier whose ceiling is strictly below the
 *    twentieth score held so far. Strictly: at equality a person of the next tier can win on waiting.
 *    Inside a tier the same holds for any part SQL can compute: pass its exact share, or a greater one, to `ceilingOf`.
 *    Rounding is safe because points are rounded part by part and rounding never reverses an order.
 */
import { addDays, type LocalDate } from '~/domain/calendar/local-date'
import { DRIVING_LICENCES, type DrivingLicence, holdsLicence } from '~/domain/referential/licences'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'
import { DEFAULT_WEIGHTS, MATCH_PARTS, type MatchPart, type MatchWeights } from '~/domain/territory/settings'
import { pointsOf } from './match'
import type { MatchOffer } from './match-types'
import { NEARNESS_SHARE, NOMINAL_WINDOW_DAYS, prepareOffer } from './prepare-offer'
import { OPEN_SECTOR_SHARE } from './wanted-job'

/** How many people a list of matches shows first. */
export const FIRST_PEOPLE = 20

export interface NarrowingTier {
  readonly tier: 'same' | 'adjacent' | 'family' | 'openSector' | 'rest'
  /** People who want one of these codes, and none of a tier above; empty for the last two tiers. */
  readonly romeCodes: readonly string[]
  /** The best score that anybody of this tier or of those below can have. */
  readonly ceiling: number
}

export interface Narrowing {
  /** The offer itself blocks everybody: it is not open, or no place is left. */
  readonly nobody: boolean
  readonly sectors: readonly string[]
  /** Whether the person's own dates may exclude them; a sponsorship has none. */
  readonly dated: boolean
  /** Set when a sponsor meets the person: by video whatever the distance, or coming this far towards them. */
  readonly meeting: { readonly byVideo: boolean; readonly sponsorKm: number } | null
  /** First and last day of what is left of the window. */
  readonly from: LocalDate
  readonly to: LocalDate
  /** For each driving licence demanded, those that allow it: the person must hold one of each list. */
  readonly licencesAllowing: readonly (readonly string[])[]
  /** The other licences demanded: held as such, or as a certificate valid on the first day. */
  readonly certificates: readonly string[]
  /** Hours of work that the person's own must contain; null when the offer asks none. */
  readonly schedule: WeekSchedule | null
  /** Minutes of work in a week, which the person's own limit must reach. */
  readonly weeklyMinutes: number
  /** Born later: too young for this work. Null when no age is asked. */
  readonly latestBirth: LocalDate | null
  /** Whether a bus does for the offer's hours: when not, a bus does not count in a person's reach. */
  readonly busUsable: boolean
  /** From the highest ceiling down; every person is in exactly one. */
  readonly tiers: readonly NarrowingTier[]
}

/** The best score possible when some parts have a known share, or at most that share, and the others are full. */
export function ceilingOf(
  shares: Partial<Readonly<Record<MatchPart, number>>>,
  weights: MatchWeights = DEFAULT_WEIGHTS,
): number {
  return MATCH_PARTS.reduce((sum, part) => sum + pointsOf(shares[part] ?? 1, weights[part]), 0)
}

/** What SQL may narrow by for an offer on a day. */
export function narrowingFor(
  offer: MatchOffer,
  today: LocalDate,
  weights: MatchWeights = DEFAULT_WEIGHTS,
): Narrowing {
  const prepared = prepareOffer(offer, today)
  const codesAt = (share: number) =>
    [...prepared.nearness].filter(([, near]) => near === share).map(([code]) => code)
  const tier = (name: NarrowingTier['tier'], share: number, romeCodes: readonly string[]): NarrowingTier => ({
    tier: name,
    romeCodes,
    ceiling: ceilingOf({ wantedJob: share }, weights),
  })
  return {
    nobody: !offer.open || offer.placesLeft < 1,
    sectors: prepared.sectors,
    dated: offer.meeting === null,
    meeting: offer.meeting && {
      byVideo: offer.meeting.byVideo,
      sponsorKm: offer.meeting.inPerson ? offer.meeting.maxKm : 0,
    },
    from: prepared.from,
    to: offer.windowEnd ?? addDays(prepared.from, NOMINAL_WINDOW_DAYS - 1),
    licencesAllowing: offer.meeting ? [] : offer.licences.filter(isDriving).map(licencesAllowing),
    certificates: offer.meeting ? [] : offer.licences.filter((licence) => !isDriving(licence)),
    schedule: prepared.schedule ?? null,
    weeklyMinutes: prepared.weeklyMinutes,
    latestBirth: offer.meeting
      ? null
      : prepared.minorsExcluded
        ? prepared.bornAfterEighteen
        : prepared.bornAfterSixteen,
    busUsable: prepared.busTrouble === undefined,
    tiers: [
      tier('same', NEARNESS_SHARE.same, codesAt(NEARNESS_SHARE.same)),
      tier('adjacent', NEARNESS_SHARE.adjacent, codesAt(NEARNESS_SHARE.adjacent)),
      tier('family', NEARNESS_SHARE.family, codesAt(NEARNESS_SHARE.family)),
      tier('openSector', OPEN_SECTOR_SHARE, []),
      tier('rest', 0, []),
    ],
  }
}

function isDriving(licence: string): licence is DrivingLicence {
  return Object.hasOwn(DRIVING_LICENCES, licence)
}

/** The licences each of which is enough for a demanded one. */
function licencesAllowing(required: DrivingLicence): readonly string[] {
  return Object.keys(DRIVING_LICENCES).filter((held) => isDriving(held) && holdsLicence([held], required))
}

/** Degrees around a point that hold the whole disc of a radius in km, at any latitude of France. */
export function boxAround(
  point: { readonly latitude: number; readonly longitude: number },
  km: number,
): { readonly south: number; readonly north: number; readonly west: number; readonly east: number } {
  // A hair more than the sphere of `kilometres` gives, so that rounding never cuts the edge.
  const latitude = (km / 111.19) * 1.001
  const widest = Math.min(89, Math.abs(point.latitude) + latitude)
  const longitude = latitude / Math.cos((widest * Math.PI) / 180)
  return {
    south: point.latitude - latitude,
    north: point.latitude + latitude,
    west: point.longitude - longitude,
    east: point.longitude + longitude,
  }
}
