import { type ClosingReason, REFERENT_CLOSING_REASONS } from '~/domain/offer/reasons'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '~/use-cases/context'
import { changeOfferState, holdOffer } from './change-offer-state'
import { withdrawOpenRecommendations } from './withdraw-open-recommendations'

/**
 * Ends an offer for good, with a reason: whoever still waited for an answer is told, and the count of them returned.
 * Agreements already made stand. Refuses a reason kept for referents when an employer gives it.
 */
export async function closeOffer(
  context: Context,
  { offerId, reason }: { offerId: string; reason: ClosingReason },
): Promise<OrRefusal<{ withdrawn: number }>> {
  const { actor } = context
  if (!may(actor, 'offer.run')) return refuse('notAllowed')
  if (actor.role !== 'partnershipReferent' && REFERENT_CLOSING_REASONS.includes(reason))
    return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer) return refuse('notFound')
    const columns = { closedAt: tx.now, closedReason: reason }
    const moved = await changeOfferState(tx, offer, 'close', columns, { reason })
    if (isRefused(moved)) return moved
    const withdrawn = await withdrawOpenRecommendations(tx, offerId, 'offerClosed')
    await tx.emit({ type: 'offer.closed', payload: { offerId } }, { territoryId: offer.territoryId })
    return { withdrawn }
  })
}
