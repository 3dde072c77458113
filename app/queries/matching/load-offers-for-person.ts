/** Which offers fit a person, best first: for the person themselves, and for those who follow them. */
import type { Db } from '~/database/client'
import { readPersonToMatch } from '~/database/matching-narrowing'
import type { MatchableOffer } from '~/database/matching-rows'
import { readOffersWhichMayFit } from '~/database/offers-narrowing'
import { peopleVisibleTo } from '~/database/scope'
import type { LocalDate } from '~/domain/calendar/local-date'
import { kilometres } from '~/domain/matching/distance'
import { matchPrepared, scoreOf } from '~/domain/matching/match'
import type { Match } from '~/domain/matching/match-types'
import { offerCeiling } from '~/domain/matching/offer-ceiling'
import { type PreparedOffer, prepareOffer } from '~/domain/matching/prepare-offer'
import type { Actor } from '~/domain/permissions/actor'
import { parseSettings } from '~/domain/territory/settings'
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
  /** How many fit. */
  readonly total: number
  /** In a very large territory the total is of the offers read so far. */
  readonly atLeast: boolean
  /** Those that a single change would open, best first. */
  readonly blocked: readonly OfferWhichFits[]
}

const SHOWN = 20
const BLOCKED_SHOWN = 10

/** Nobody is asked to look farther than this for an offer that some change would open, in km. */
const LOOKED_KM = 60

/** How many offers that the function alone closes are tried: each change is scored again, which costs more than a score. */
const CLOSED_TRIED = 60

interface Scored {
  readonly offer: MatchableOffer
  readonly prepared: PreparedOffer
  readonly score: number
}

/** Three queries. Null when the viewer may not find the person. Sentences are the person's own for a candidate. */
export async function loadOffersForPerson(
  db: Db,
  viewer: Actor,
  personId: string,
  today: LocalDate,
): Promise<OffersForPerson | null> {
  const visible = await db.person.findFirst({
    where: { AND: [{ id: personId }, peopleVisibleTo(viewer)] },
    select: { territoryId: true, territory: { select: { settings: true } } },
  })
  const person = visible && (await readPersonToMatch(db, personId))
  if (!visible || !person) return null
  const { matchWeights: weights } = parseSettings(visible.territory.settings)
  const ceiling = offerCeiling(person, today, weights)
  const asked = { territoryId: visible.territoryId, person, ceiling, today }
  const fitting: Scored[] = []
  const blocked: { offer: MatchableOffer; prepared: PreparedOffer }[] = []
  const closed: typeof blocked = []
  let complete = false
  for await (const batch of readOffersWhichMayFit(db, {
    ...asked,
    maxKm: Math.max(LOOKED_KM, ceiling.reach),
  })) {
    blocked.push(...batch.blocked.map((offer) => ({ offer, prepared: prepareOffer(offer, today) })))
    for (const offer of batch.offers) {
      const prepared = prepareOffer(offer, today)
      const score = scoreOf(prepared, person, weights)
      if (score === null) closed.push({ offer, prepared })
      else fitting.push({ offer, prepared, score })
    }
    fitting.sort((a, b) => byScore(a.score, a.offer.id, b.score, b.offer.id))
    complete = batch.complete
    const last = fitting[SHOWN - 1]
    if (last && byScore(last.score, last.offer.id, batch.limit.score, batch.limit.id) < 0) break
  }
  const reader = viewer.role === 'candidate' || viewer.role === 'linkedCandidate' ? 'person' : 'referent'
  const view = ({ offer, match }: { offer: MatchableOffer; match: Match }): OfferWhichFits => ({
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
  const explained = ({ offer, prepared }: { offer: MatchableOffer; prepared: PreparedOffer }) => ({
    offer,
    match: matchPrepared(prepared, person, weights),
  })
  const unlockable = [...blocked, ...closed.slice(0, CLOSED_TRIED)]
    .map(explained)
    .filter(({ match }) => match.unlocks.length > 0)
    .sort((a, b) => byScore(bestUnlock(a.match), a.offer.id, bestUnlock(b.match), b.offer.id))
  return {
    offers: fitting.slice(0, SHOWN).map((each) => view(explained(each))),
    total: fitting.length,
    atLeast: !complete,
    blocked: unlockable.slice(0, BLOCKED_SHOWN).map(view),
  }
}

/** The best score first; ties in a fixed order, the same as the database's. */
function byScore(score: number, id: string, otherScore: number, otherId: string): number {
  return otherScore - score || (id < otherId ? -1 : id > otherId ? 1 : 0)
}

const bestUnlock = ({ unlocks }: Match) => Math.max(0, ...unlocks.map(({ score }) => score))
