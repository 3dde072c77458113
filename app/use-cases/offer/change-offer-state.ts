/** The one way an offer changes state: the table says whether, the row says whether still, the audit says who. */
import type { Prisma } from '~/database/generated/client'
import { lockOffer } from '~/database/locks'
import { offersVisibleTo } from '~/database/scope'
import { type OfferEvent, offerTransition } from '~/domain/offer/states'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '~/use-cases/context'
import { recordOfferChange } from './record-offer-change'

const HELD = { territory: { select: { settings: true } }, job: true } as const satisfies Prisma.OfferInclude

export type OfferRow = Prisma.OfferGetPayload<{ include: typeof HELD }>

/** An offer that the actor may find, its row held until the end of the transaction. */
export async function holdOffer(tx: TransactionContext, offerId: string): Promise<OfferRow | null> {
  await lockOffer(tx, offerId)
  return tx.db.offer.findFirst({
    where: { AND: [{ id: offerId }, offersVisibleTo(tx.actor)] },
    include: HELD,
  })
}

/**
 * Applies an event to an offer already held and returns it as it was before. Refuses `offerStateForbids` when the
 * table holds no such line for the actor, `someoneWasFaster` when the row is no longer in the state that was read.
 */
export async function changeOfferState(
  tx: TransactionContext,
  offer: OfferRow,
  event: OfferEvent,
  columns: Prisma.OfferUncheckedUpdateManyInput = {},
  details: Readonly<Record<string, string | number>> = {},
): Promise<OrRefusal<OfferRow>> {
  const { role } = tx.actor
  const party = role === 'employer' || role === 'sponsor' ? role : 'partnershipReferent'
  const line = offerTransition(offer.state, event, party)
  if (!line) return refuse('offerStateForbids')
  const { count } = await tx.db.offer.updateMany({
    where: { id: offer.id, state: offer.state },
    data: { ...columns, state: line.to, revision: { increment: 1 }, updatedAt: tx.now },
  })
  if (count === 0) return refuse('someoneWasFaster')
  await recordOfferChange(tx, offer, event, { from: offer.state, to: line.to, ...details })
  return offer
}
