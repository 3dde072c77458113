import { contentOf } from '~/database/offer-content'
import { isBeingEntered } from '~/domain/offer/confirmation'
import type { OfferFields } from '~/domain/offer/content'
import { fieldsOfStep } from '~/domain/offer/fields-of-step'
import { type OfferStepSlug, offerStep, stepNumber } from '~/domain/offer/steps'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '~/use-cases/context'
import { holdOffer } from './change-offer-state'
import { editHeldOffer, type SavedOffer } from './edit-held-offer'

interface SavedStep {
  readonly offerId: string
  /** The revision that the form was made from. */
  readonly revision: number
  readonly step: OfferStepSlug
  /** Those of the step; others are ignored. */
  readonly fields: Partial<OfferFields>
}

/**
 * Saves one page of the publication form, by the rules of `editHeldOffer`. A referent saves what referents enter for a
 * company. Refuses a page that its kind does not have.
 */
export async function saveOfferStep(
  context: Context,
  { offerId, revision, step, fields }: SavedStep,
): Promise<OrRefusal<SavedOffer>> {
  const { actor } = context
  if (!may(actor, 'offer.write') && !may(actor, 'offer.enter')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer || !offerStep(offer.kind, step)) return refuse('notFound')
    if (actor.role === 'partnershipReferent' && !isBeingEntered(offer)) return refuse('notFound')
    const given = fieldsOfStep(contentOf(offer), step, fields)
    return editHeldOffer(tx, offer, { revision, fields: given, draftStep: stepNumber(offer.kind, step) + 1 })
  })
}
