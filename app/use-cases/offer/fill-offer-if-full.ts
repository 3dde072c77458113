import { placesTaken } from '~/database/offer-places'
import { placesLeft } from '~/domain/offer/public-status'
import { offerTransition } from '~/domain/offer/states'
import type { TransactionContext } from '~/use-cases/context'
import { recordOfferChange } from './record-offer-change'
import { withdrawOpenRecommendations } from './withdraw-open-recommendations'

/**
 * When the last place has just been taken: the offer is filled, and those who still waited are told. Returns whether
 * it happened. Called in the transaction that takes the place, after `lockOffer`.
 */
export async function fillOfferIfFull(tx: TransactionContext, offerId: string): Promise<boolean> {
  const offer = await tx.db.offer.findUniqueOrThrow({ where: { id: offerId } })
  const line = offerTransition(offer.state, 'fill', 'system')
  if (!line || placesLeft(offer.places, await placesTaken(tx.db, offer)) > 0) return false
  const { count } = await tx.db.offer.updateMany({
    where: { id: offerId, state: offer.state },
    data: { state: line.to, filledAt: tx.now, revision: { increment: 1 } },
  })
  if (count === 0) return false
  await recordOfferChange(tx, offer, 'fill', { from: offer.state, to: line.to })
  await withdrawOpenRecommendations(tx, offerId, 'offerFilled')
  await tx.emit({ type: 'offer.filled', payload: { offerId } }, { territoryId: offer.territoryId })
  return true
}

/** When an agreement fails after all, a filled offer that has a place again is open again. Same calling rule. */
export async function reopenOfferIfPlaceLeft(tx: TransactionContext, offerId: string): Promise<boolean> {
  const offer = await tx.db.offer.findUniqueOrThrow({ where: { id: offerId } })
  const line = offerTransition(offer.state, 'reopen', 'system')
  if (!line || placesLeft(offer.places, await placesTaken(tx.db, offer)) === 0) return false
  const { count } = await tx.db.offer.updateMany({
    where: { id: offerId, state: offer.state },
    data: { state: line.to, filledAt: null, revision: { increment: 1 } },
  })
  if (count > 0) await recordOfferChange(tx, offer, 'reopen', { from: offer.state, to: line.to })
  return count > 0
}
