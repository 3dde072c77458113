import { columnsOf, contentOf } from '~/database/offer-content'
import { always } from '~/database/offer-host'
import { placesTaken } from '~/database/offer-places'
import { changedFields, EDITABLE_STATES, needsNewReading, type OfferFields } from '~/domain/offer/content'
import { fieldsOfStep } from '~/domain/offer/fields-of-step'
import type { OfferState } from '~/domain/offer/states'
import { type OfferStepSlug, offerStep, stepNumber } from '~/domain/offer/steps'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '~/use-cases/context'
import { changeOfferState, holdOffer, type OfferRow } from './change-offer-state'
import { fillOfferIfFull } from './fill-offer-if-full'
import { expiryColumns } from './publish-offer'
import { recordOfferChange } from './record-offer-change'
import { refuseStale } from './refuse-stale-offer'
import { saveJobTerms } from './save-job-terms'

interface SavedStep {
  readonly offerId: string
  /** The revision that the form was made from. */
  readonly revision: number
  readonly step: OfferStepSlug
  /** Those of the step; others are ignored. */
  readonly fields: Partial<OfferFields>
}

/**
 * Saves one page of the publication form, and says the state it was in and whether the referent must read it again: a published offer
 * stays public when only its dates, places or contacts change. Refuses `offerChangedMeanwhile` when somebody saved
 * since the form was opened, naming them and the fields.
 */
export async function saveOfferStep(
  context: Context,
  { offerId, revision, step, fields }: SavedStep,
): Promise<OrRefusal<{ toReadAgain: boolean; state: OfferState }>> {
  if (!may(context.actor, 'offer.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer) return refuse('notFound')
    if (!EDITABLE_STATES.includes(offer.state)) return refuse('offerStateForbids')
    if (!offerStep(offer.kind, step)) return refuse('notFound')
    if (offer.revision !== revision) return refuseStale(tx, offerId, revision)

    const before = contentOf(offer)
    const given = fieldsOfStep(before, step, fields)
    const changed = changedFields(before, given)
    const place = changed.includes('establishmentId') ? await placeColumns(tx, offer, given) : {}
    if (isRefused(place)) return place
    const taken = changed.includes('places') ? await placesTaken(tx.db, offer) : 0
    if (taken > (given.places ?? taken)) return refuse('offerPlacesBelowTaken', { taken })
    const dates =
      offer.publishedAt && changed.includes('windowEnd') ? expiryColumns(offer, given, tx.today) : {}
    const draftStep = Math.max(offer.draftStep, stepNumber(offer.kind, step) + 1)
    const columns = { ...columnsOf(offer.kind, given), ...place, ...dates, draftStep }
    if (offer.kind === 'job') await saveJobTerms(tx, offerId, given)
    if (needsNewReading(offer.state, changed)) {
      const moved = await changeOfferState(tx, offer, 'amend', { ...columns, submittedAt: tx.now })
      if (isRefused(moved)) return moved
      await tx.emit({ type: 'offer.submitted', payload: { offerId } }, { territoryId: offer.territoryId })
    } else {
      await tx.db.offer.update({ where: { id: offerId }, data: { ...columns, revision: revision + 1 } })
      if (offer.publishedAt) await fillOfferIfFull(tx, offerId)
    }
    await recordOfferChange(tx, offer, 'edit', { revision: revision + 1, fields: changed })
    return { toReadAgain: needsNewReading(offer.state, changed), state: offer.state }
  })
}

/** The new place's point, copied so that search reads one table; only a place of the same company. */
async function placeColumns(tx: TransactionContext, offer: OfferRow, given: Partial<OfferFields>) {
  const place = await tx.db.establishment.findFirst({
    where: {
      id: given.establishmentId ?? always(offer.establishmentId),
      companyId: always(offer.companyId),
      closedAt: null,
    },
    select: { latitude: true, longitude: true, communeCode: true, city: true },
  })
  return place ?? refuse('notFound')
}
