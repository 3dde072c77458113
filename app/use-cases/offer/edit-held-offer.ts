import { columnsOf, contentOf } from '~/database/offer-content'
import { always } from '~/database/offer-host'
import { placesTaken } from '~/database/offer-places'
import { changedFields, EDITABLE_STATES, needsNewReading, type OfferFields } from '~/domain/offer/content'
import type { OfferState } from '~/domain/offer/states'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '~/use-cases/context'
import { changeOfferState, type OfferRow } from './change-offer-state'
import { fillOfferIfFull } from './fill-offer-if-full'
import { expiryColumns } from './publish-offer'
import { recordOfferChange } from './record-offer-change'
import { refuseStale } from './refuse-stale-offer'
import { saveJobTerms } from './save-job-terms'

interface Edit {
  /** The revision that the form was made from. */
  readonly revision: number
  readonly fields: Partial<OfferFields>
  /** The step reached by then; the furthest is kept. */
  readonly draftStep?: number
}

export interface SavedOffer {
  readonly toReadAgain: boolean
  readonly state: OfferState
}

/**
 * Writes fields of an offer already held, and says the state it was in and whether the referent must read it again: a
 * published offer stays public when only its dates, places or contacts change. Refuses `offerChangedMeanwhile` when
 * somebody saved since the form was opened, naming them and the fields.
 */
export async function editHeldOffer(
  tx: TransactionContext,
  offer: OfferRow,
  { revision, fields, draftStep = 1 }: Edit,
): Promise<OrRefusal<SavedOffer>> {
  const { id: offerId, territoryId } = offer
  if (!EDITABLE_STATES.includes(offer.state)) return refuse('offerStateForbids')
  if (offer.revision !== revision) return refuseStale(tx, offerId, revision)
  const changed = changedFields(contentOf(offer), fields)
  const place = changed.includes('establishmentId') ? await placeColumns(tx, offer, fields) : {}
  if (isRefused(place)) return place
  const taken = changed.includes('places') ? await placesTaken(tx.db, offer) : 0
  if (taken > (fields.places ?? taken)) return refuse('offerPlacesBelowTaken', { taken })
  const dates =
    offer.publishedAt && changed.includes('windowEnd') ? expiryColumns(offer, fields, tx.today) : {}
  const columns = {
    ...columnsOf(offer.kind, fields),
    ...place,
    ...dates,
    draftStep: Math.max(offer.draftStep, draftStep),
  }
  if (offer.kind === 'job') await saveJobTerms(tx, offerId, fields)
  const toReadAgain = needsNewReading(offer.state, changed)
  if (toReadAgain) {
    const moved = await changeOfferState(tx, offer, 'amend', { ...columns, submittedAt: tx.now })
    if (isRefused(moved)) return moved
    await tx.emit({ type: 'offer.submitted', payload: { offerId } }, { territoryId })
  } else {
    await tx.db.offer.update({ where: { id: offerId }, data: { ...columns, revision: revision + 1 } })
    if (offer.publishedAt) await fillOfferIfFull(tx, offerId)
  }
  await recordOfferChange(tx, offer, 'edit', { revision: revision + 1, fields: changed })
  return { toReadAgain, state: offer.state }
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
