/** « Cela m’intéresse »: the offer, and whether this person can say so now. */
import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { recommendationsVisibleTo } from '~/database/scope'
import { parisDay } from '~/domain/calendar/local-date'
import { isGone, isOpen } from '~/domain/offer/public-status'
import type { CandidateActor } from '~/domain/permissions/actor'
import { consents } from '~/domain/person/consent'
import { REFERENT_COLUMNS, referentOf } from './referent'

/** What stands in the way, if anything does: the first of these. */
export type InterestObstacle = 'gone' | 'paused' | 'otherTerritory' | 'already' | 'declined' | 'noConsent'

const NEVER_PUBLIC = ['draft', 'toConfirm', 'submitted', 'changesRequested'] as const

/** Null when no such offer was ever public. */
export async function loadInterest(
  db: Db,
  viewer: CandidateActor,
  now: Date,
  { offerId }: { readonly offerId: string },
) {
  const [offer, person, pair] = [
    await db.offer.findFirst({
      where: { id: offerId, state: { notIn: [...NEVER_PUBLIC] } },
      include: HOST_NAMES,
    }),
    await db.person.findUnique({
      where: { id: viewer.personId },
      select: { ...REFERENT_COLUMNS, consentAt: true, consentWithdrawnAt: true },
    }),
    await db.recommendation.findMany({
      where: { AND: [{ offerId }, recommendationsVisibleTo(viewer)] },
      select: { id: true, state: true },
      orderBy: { createdAt: 'desc' },
    }),
  ]
  if (!offer || !person) return null
  const facts = { state: offer.state, expiresOn: toLocalDateOrNull(offer.expiresOn) }
  const running = pair.find(({ state }) =>
    ['suggested', 'proposed', 'presented', 'agreed', 'concluded'].includes(state),
  )
  const declined = pair.find(({ state }) => state === 'declinedByCandidate' || state === 'declinedByEmployer')
  const today = parisDay(now)
  const obstacle = (): InterestObstacle | null => {
    if (running) return 'already'
    if (isGone(facts, today)) return 'gone'
    if (!isOpen(facts, today)) return 'paused'
    if (offer.territoryId !== viewer.territoryId) return 'otherTerritory'
    if (declined) return 'declined'
    return consents(person) ? null : 'noConsent'
  }
  return {
    offer: {
      id: offer.id,
      title: offer.title,
      city: offer.city,
      companyName: hostName(offer),
      sector: offer.sector,
    },
    obstacle: obstacle(),
    recommendationId: running?.id ?? declined?.id ?? null,
    referent: referentOf(person),
  }
}
