import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '~/use-cases/context'
import { changeOfferState, holdOffer } from './change-offer-state'

/** The partnership referent sends a submitted offer back to its author, saying what to change. Refuses an empty message. */
export async function requestOfferChanges(
  context: Context,
  { offerId, message }: { offerId: string; message: string },
): Promise<OrRefusal<void>> {
  if (!may(context.actor, 'offer.review')) return refuse('notAllowed')
  if (message.trim() === '') return refuse('offerReasonMissing')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer) return refuse('notFound')
    const moved = await changeOfferState(tx, offer, 'requestChanges', { changeRequest: message.trim() })
    if (isRefused(moved)) return moved
    await tx.emit(
      { type: 'offer.changesRequested', payload: { offerId } },
      { territoryId: offer.territoryId },
    )
  })
}
