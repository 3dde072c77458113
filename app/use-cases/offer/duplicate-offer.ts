import { toLocalDateOrNull } from '~/database/dates'
import { columnsOf, contentOf, termColumnsOf } from '~/database/offer-content'
import { always } from '~/database/offer-host'
import { offerSteps, stepNumber } from '~/domain/offer/steps'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '~/use-cases/context'
import { holdOffer } from './change-offer-state'
import { justMade } from './just-made'
import { recordOfferChange } from './record-offer-change'

/** Makes a draft of the same content from any offer of the company; a window that has passed is left to be said again. */
export async function duplicateOffer(
  context: Context,
  { offerId }: { offerId: string },
): Promise<OrRefusal<{ offerId: string }>> {
  const { actor } = context
  if (!may(actor, 'offer.write') || actor.role !== 'employer') return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer) return refuse('notFound')
    const made = await justMade(tx, {
      establishmentId: always(offer.establishmentId),
      ...{ romeCode: offer.romeCode, kind: offer.kind, title: offer.title },
    })
    if (made && made.id !== offerId) return { offerId: made.id }
    const content = contentOf(offer)
    const windowEnd = toLocalDateOrNull(offer.windowEnd)
    const past = windowEnd !== null && windowEnd < tx.today
    const { territoryId, companyId, establishmentId, kind, romeCode, sector, title } = offer
    const { kind: _same, ...fields } = { ...content, ...(past && { windowStart: null, windowEnd: null }) }
    const columns = columnsOf(kind, fields)
    const { latitude, longitude, communeCode, city } = offer
    const copy = await tx.db.offer.create({
      data: {
        ...(columns as object),
        ...{ territoryId, companyId, establishmentId, kind, romeCode, sector, title },
        ...{ latitude, longitude, communeCode, city },
        ...(kind === 'job' && { job: { create: termColumnsOf(fields) } }),
        draftStep: past ? stepNumber(kind, 'lieu-et-dates') : offerSteps(kind).length + 1,
        createdById: actor.userId,
        createdAt: tx.now,
      },
    })
    await recordOfferChange(tx, copy, 'duplicate', { from: offerId })
    return { offerId: copy.id }
  })
}
