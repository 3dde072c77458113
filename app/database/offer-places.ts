/**
 * Places promised or used. An offer counts its own agreements; a sponsorship counts those of its sponsor, whichever offer
 * they came from: it is the sponsor who has a capacity. `taken` of database/matching-rows is the same rule in SQL.
 */
import { statesTakingAPlace } from '~/domain/offer/places'
import type { Db } from './client'
import type { Prisma } from './generated/client'

interface Offered {
  readonly id: string
  readonly kind: 'immersion' | 'sponsorship' | 'job'
  readonly sponsorId: string | null
}

/** The recommendations that take a place of this offer. */
export function takesPlaceOf({ id, kind, sponsorId }: Offered): Prisma.RecommendationWhereInput {
  const whose = kind === 'sponsorship' && sponsorId !== null ? { sponsorId } : { offerId: id }
  return { ...whose, state: { in: statesTakingAPlace(kind) } }
}

/** How many places of the offer are promised or used. */
export function placesTaken(db: Pick<Db, 'recommendation'>, offer: Offered): Promise<number> {
  return db.recommendation.count({ where: takesPlaceOf(offer) })
}
