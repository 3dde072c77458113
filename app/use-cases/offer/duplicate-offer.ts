import { toLocalDateOrNull } from '~/database/dates'
import { columnsOf, contentOf, termColumnsOf } from '~/database/offer-content'
import { always } from '~/database/offer-host'
import { offerSteps, stepNumber } from '~/domain/offer/steps'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '~/use-cases/context'
import { holdOffer, type OfferRow } from './change-offer-state'
import { justMade } from './just-made'
import { recordOfferChange } from './record-offer-change'

/** Copies made in one go, at most. */
export const MOST_COPIES = 20

interface Copies {
  readonly offerId: string
  readonly times?: number
  /** Another place of the company; the same when it is left out. */
  readonly establishmentId?: string | undefined
}

/**
 * Makes drafts of the same content from any offer of the company, and returns the last; a window that has passed is
 * left to be said again. Refuses a place that is not the company's.
 */
export async function duplicateOffer(
  context: Context,
  { offerId, times = 1, establishmentId: asked }: Copies,
): Promise<OrRefusal<{ offerId: string; made: number }>> {
  const { actor } = context
  if (!may(actor, 'offer.write') || actor.role !== 'employer') return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer) return refuse('notFound')
    const { romeCode, kind, title } = offer
    const establishmentId = asked ?? always(offer.establishmentId)
    const place = await tx.db.establishment.findFirst({
      where: { id: establishmentId, companyId: actor.companyId, ...(asked && { closedAt: null }) },
      select: { latitude: true, longitude: true, communeCode: true, city: true },
    })
    if (!place) return refuse('notFound')
    const made = await justMade(tx, { establishmentId, romeCode, kind, title })
    if (made && made.id !== offerId) return { offerId: made.id, made: 0 }
    let last = offerId
    for (let copy = 0; copy < Math.min(times, MOST_COPIES); copy++) {
      last = await copyOffer(tx, offer, { ...place, establishmentId }, actor.userId)
    }
    return { offerId: last, made: times }
  })
}

interface Place {
  readonly establishmentId: string
  readonly latitude: number
  readonly longitude: number
  readonly communeCode: string
  readonly city: string
}

async function copyOffer(tx: TransactionContext, offer: OfferRow, place: Place, userId: string) {
  const windowEnd = toLocalDateOrNull(offer.windowEnd)
  const past = windowEnd !== null && windowEnd < tx.today
  const { kind, ...content } = { ...contentOf(offer), ...(past && { windowStart: null, windowEnd: null }) }
  const { territoryId, companyId, romeCode, sector, title } = offer
  const copy = await tx.db.offer.create({
    data: {
      ...(columnsOf(kind, content) as object),
      ...{ territoryId, companyId, kind, romeCode, sector, title, ...place },
      ...(kind === 'job' && { job: { create: termColumnsOf(content) } }),
      draftStep: past ? stepNumber(kind, 'lieu-et-dates') : offerSteps(kind).length + 1,
      createdById: userId,
      createdAt: tx.now,
    },
  })
  await recordOfferChange(tx, copy, 'duplicate', { from: offer.id })
  return copy.id
}
