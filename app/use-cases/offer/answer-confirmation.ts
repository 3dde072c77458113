import { contentOf } from '~/database/offer-content'
import { missingFrom } from '~/domain/offer/completeness'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '~/use-cases/context'
import { changeOfferState, holdOffer } from './change-offer-state'
import { expiryColumns } from './publish-offer'

type Answer =
  | { readonly confirmed: true }
  /** What is to change, in the company's words. */
  | { readonly confirmed: false; readonly message: string }

/**
 * A member of the company confirms what a referent entered for it, and it is public at once by that referent's
 * decision; or says what to change, and it goes back to the referent. Refuses an empty message, and what is no
 * longer complete.
 */
export async function answerConfirmation(
  context: Context,
  { offerId, answer }: { readonly offerId: string; readonly answer: Answer },
): Promise<OrRefusal<void>> {
  const { actor } = context
  if (!may(actor, 'offer.write') || actor.role !== 'employer') return refuse('notAllowed')
  if (!answer.confirmed && answer.message.trim() === '') return refuse('offerReasonMissing')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer) return refuse('notFound')
    const [missing] = answer.confirmed ? missingFrom(contentOf(offer), tx.today) : []
    if (missing) return missing.refusal
    const moved = answer.confirmed
      ? await changeOfferState(tx, offer, 'confirm', {
          ...expiryColumns(offer, {}, tx.today),
          ...{ submittedAt: offer.confirmationAskedAt, publishedAt: tx.now, confirmationAskedAt: null },
        })
      : await changeOfferState(tx, offer, 'contest', {
          changeRequest: answer.message.trim(),
          confirmationAskedAt: null,
        })
    if (isRefused(moved)) return moved
    await tx.db.personalLink.updateMany({ where: { offerId }, data: { revokedAt: tx.now } })
    const { territoryId } = offer
    const payload = { offerId, confirmed: answer.confirmed }
    await tx.emit({ type: 'offer.confirmationAnswered', payload }, { territoryId })
    if (answer.confirmed) await tx.emit({ type: 'offer.published', payload: { offerId } }, { territoryId })
  })
}
