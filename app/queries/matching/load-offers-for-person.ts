/** Which offers fit a person, best first: for the person themselves, and for those who follow them. */
import type { Db } from '~/database/client'
import { readOffersToMatch, readPersonToMatch } from '~/database/matching-narrowing'
import type { MatchableOffer } from '~/database/matching-rows'
import { peopleVisibleTo } from '~/database/scope'
import type { LocalDate } from '~/domain/calendar/local-date'
import { kilometres } from '~/domain/matching/distance'
import { matchPrepared } from '~/domain/matching/match'
import { nearnessTo, prepareOffer } from '~/domain/matching/prepare-offer'
import type { Actor } from '~/domain/permissions/actor'
import { describeMatch, type MatchView } from './describe-match'

export interface OfferWhichFits {
  readonly offerId: string
  readonly title: string
  readonly companyName: string
  readonly city: string
  readonly sector: string
  readonly romeCode: string
  readonly kind: string
  /** As the crow flies, rounded. */
  readonly km: number
  readonly windowStart: LocalDate | null
  readonly windowEnd: LocalDate | null
  readonly match: MatchView
}

export interface OffersForPerson {
  readonly offers: readonly OfferWhichFits[]
  readonly total: number
  /** Those that a single change would open, best first. */
  readonly blocked: readonly OfferWhichFits[]
}

const SHOWN = 20
const BLOCKED_SHOWN = 10

/** Nobody is asked to look farther than this for an offer that some change would open, in km. */
const LOOKED_KM = 60

/** Three queries. Null when the viewer may not find the person. Sentences are the person's own for a candidate. */
export async function loadOffersForPerson(
  db: Db,
  viewer: Actor,
  personId: string,
  today: LocalDate,
): Promise<OffersForPerson | null> {
  const visible = await db.person.findFirst({
    where: { AND: [{ id: personId }, peopleVisibleTo(viewer)] },
    select: { territoryId: true },
  })
  const person = visible && (await readPersonToMatch(db, personId))
  if (!visible || !person) return null
  const reach = [
    ...person.travelModes.map(({ maxKm }) => maxKm),
    ...person.solutions.map((s) => s.grantsMaxKm ?? 0),
  ]
  const { offers, weights } = await readOffersToMatch(
    db,
    person,
    {
      territoryId: visible.territoryId,
      maxKm: Math.max(LOOKED_KM, ...reach),
      nearCodes: person.wantedJobs.flatMap((code) => [...nearnessTo(code).keys()]),
    },
    today,
  )
  const reader = viewer.role === 'candidate' || viewer.role === 'linkedCandidate' ? 'person' : 'referent'
  const matches = offers.map((offer) => ({
    offer,
    match: matchPrepared(prepareOffer(offer, today), person, weights),
  }))
  const view = ({ offer, match }: { offer: MatchableOffer; match: (typeof matches)[number]['match'] }) => ({
    offerId: offer.id,
    title: offer.title,
    companyName: offer.companyName,
    city: offer.city,
    sector: offer.sector,
    romeCode: offer.romeCode,
    kind: offer.kind,
    km: Math.round(kilometres(offer, person)),
    windowStart: offer.windowStart,
    windowEnd: offer.windowEnd,
    match: describeMatch(match, reader),
  })
  const fitting = matches
    .filter(({ match }) => match.score !== null)
    .sort((a, b) => (b.match.score ?? 0) - (a.match.score ?? 0) || (a.offer.id < b.offer.id ? -1 : 1))
  const best = (match: (typeof matches)[number]['match']) =>
    Math.max(0, ...match.unlocks.map(({ score }) => score))
  const blocked = matches
    .filter(({ match }) => match.unlocks.length > 0)
    .sort((a, b) => best(b.match) - best(a.match) || (a.offer.id < b.offer.id ? -1 : 1))
  return {
    offers: fitting.slice(0, SHOWN).map(view),
    total: fitting.length,
    blocked: blocked.slice(0, BLOCKED_SHOWN).map(view),
  }
}
