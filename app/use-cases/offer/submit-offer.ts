import { contentOf } from '~/database/offer-content'
import { missingFrom } from '~/domain/offer/completeness'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '~/use-cases/context'
import { changeOfferState, holdOffer } from './change-offer-state'

/**
 * Sends a complete draft, or one corrected as asked, to the company's partnership referent. Refuses what is missing
 * (the first of it). Words that may discriminate and duplicates are warned about on the page, never refused here.
 */
export async function submitOffer(
  context: Context,
  { offerId }: { offerId: string },
): Promise<OrRefusal<void>> {
  if (!may(context.actor, 'offer.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer) return refuse('notFound')
    const [missing] = missingFrom(contentOf(offer), tx.today)
    if (missing) return missing.refusal
    const moved = await changeOfferState(tx, offer, 'submit', { submittedAt: tx.now })
    if (isRefused(moved)) return moved
    await tx.emit({ type: 'offer.submitted', payload: { offerId } }, { territoryId: offer.territoryId })
  })
}
