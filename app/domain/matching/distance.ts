/**
 * How far, and by what means at the hours of the offer. Kilometres are as the crow flies from the person's
 * commune to the place of work: the same measure for everybody, and the one the database narrows by.
 */
import { estimatedMinutes, type TransportMode } from '~/domain/referential/transport-modes'
import type { MatchPerson, PartShare } from './match-types'
import type { PreparedOffer } from './prepare-offer'

const EARTH_KM = 6371
const RADIANS = Math.PI / 180

/** Great-circle distance (haversine), in km. */
export function kilometres(
  a: { readonly latitude: number; readonly longitude: number },
  b: { readonly latitude: number; readonly longitude: number },
): number {
  const halfLat = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2)
  const halfLon = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2)
  const h =
    halfLat * halfLat + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * halfLon * halfLon
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

export interface Journey {
  readonly km: number
  /** The farthest the person can go at these hours, in km; 0 when no means is usable. */
  readonly reach: number
  /** The quickest means that goes that far; undefined when none does. */
  readonly mode: TransportMode | undefined
  /** How a sponsor and the person can meet without the person's means; undefined when those are needed. */
  readonly without?: 'video' | 'videoOrInPerson' | 'sponsorComes'
}

/** Whether nothing makes the meeting or the work possible. */
export function isTooFar(journey: Journey): boolean {
  return journey.mode === undefined && journey.without === undefined
}

/** The means that a person has on the first day, those of mobilised solutions included. */
export function modesOf(prepared: PreparedOffer, person: MatchPerson): MatchPerson['travelModes'] {
  if (person.solutions.length === 0) return person.travelModes
  const lent = person.solutions.flatMap(({ grantsMode, grantsMaxKm, until }) =>
    grantsMode !== null && grantsMaxKm !== null && (until === null || until >= prepared.from)
      ? [{ mode: grantsMode, maxKm: grantsMaxKm }]
      : [],
  )
  return lent.length === 0 ? person.travelModes : [...person.travelModes, ...lent]
}

export function journeyOf(prepared: PreparedOffer, person: MatchPerson): Journey {
  const km = kilometres(prepared.offer, person)
  let reach = 0
  let mode: TransportMode | undefined
  let minutes = Number.POSITIVE_INFINITY
  for (const means of modesOf(prepared, person)) {
    if (means.mode === 'bus' && prepared.busTrouble !== undefined) continue
    if (means.maxKm > reach) reach = means.maxKm
    if (means.maxKm < km) continue
    const needed = estimatedMinutes(means.mode, km)
    if (needed < minutes) {
      minutes = needed
      mode = means.mode
    }
  }
  const { meeting } = prepared.offer
  if (!meeting) return { km, reach, mode }
  const comes = meeting.inPerson && km <= meeting.maxKm
  const farthest = meeting.inPerson ? Math.max(reach, meeting.maxKm) : reach
  if (meeting.byVideo) {
    return { km, reach: farthest, mode, without: meeting.inPerson ? 'videoOrInPerson' : 'video' }
  }
  return { km, reach: farthest, mode, ...(comes && { without: 'sponsorComes' as const }) }
}

export const BY_MODE: Record<TransportMode, string> = {
  walk: 'à pied',
  bike: 'à vélo',
  bus: 'de bus',
  moped: 'en scooter',
  car: 'en voiture',
  lift: 'en covoiturage',
}

/** "6 km", "moins de 1 km", with a no-break space. */
export function frenchKm(km: number): string {
  return km < 1 ? 'moins de 1\u00a0km' : `${Math.round(km)}\u00a0km`
}

/**
 * Full marks under a quarter of what the person can go, none at the limit, in between in proportion. By video, full
 * marks; towards a sponsor, the farther of what the person and the sponsor can go counts.
 */
export function distancePart(journey: Journey): PartShare {
  if (journey.without === 'video' || journey.without === 'videoOrInPerson') return byVideo(journey)
  const ratio = journey.reach > 0 ? journey.km / journey.reach : 1
  const share = Math.min(1, Math.max(0, (1 - ratio) / 0.75))
  return {
    share,
    say: () => {
      const far = `À ${frenchKm(journey.km)}`
      if (journey.mode === undefined) {
        const comes =
          journey.without === 'sponsorComes' ? '\u202f: le parrain ou la marraine peut se déplacer' : ''
        return { referent: `${far}${comes}`, person: `${far} de chez vous${comes}` }
      }
      const trip = `environ ${estimatedMinutes(journey.mode, journey.km)}\u00a0min ${BY_MODE[journey.mode]}`
      return { referent: `${far}, ${trip}`, person: `${far} de chez vous, ${trip}` }
    },
  }
}

function byVideo({ km, without }: Journey): PartShare {
  const place = without === 'video' ? '' : `, ou à ${frenchKm(km)}`
  return {
    share: 1,
    say: () => ({
      referent: `Par visioconférence${place}`,
      person: `Par visioconférence${place === '' ? '' : `${place} de chez vous`}`,
    }),
  }
}
