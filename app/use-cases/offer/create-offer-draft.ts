import { columnsOf, contentOf, OFFER_CONTENT, termColumnsOf } from '~/database/offer-content'
import { companiesVisibleTo } from '~/database/scope'
import { firstFields, offerTitle } from '~/domain/offer/defaults'
import type { OfferKind } from '~/domain/offer/public-status'
import { may } from '~/domain/permissions/permissions'
import { romeSector } from '~/domain/referential/rome'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '~/use-cases/context'
import { justMade } from './just-made'
import { recordOfferChange } from './record-offer-change'

interface NewOffer {
  readonly establishmentId: string
  readonly romeCode: string
  /** The job's everyday title when it is left out. */
  readonly title?: string
  readonly kind: Exclude<OfferKind, 'sponsorship'>
}

/**
 * Opens a draft that already says what is usual for the job, and what the last offer of the same place said about
 * who welcomes and how to get there. Refuses a place that is not the company's, and a job outside the sectors.
 */
export async function createOfferDraft(
  context: Context,
  { establishmentId, romeCode, title = offerTitle(romeCode), kind }: NewOffer,
): Promise<OrRefusal<{ offerId: string }>> {
  const { actor } = context
  const own = actor.role === 'employer' && may(actor, 'offer.write')
  const entered = actor.role === 'partnershipReferent' && may(actor, 'offer.enter')
  if (!own && !entered) return refuse('notAllowed')
  const sector = romeSector(romeCode)
  if (!sector) return refuse('notFound')
  return inTransaction(context, async (tx) => {
    const place = await tx.db.establishment.findFirst({
      where: {
        id: establishmentId,
        closedAt: null,
        company: { AND: [companiesVisibleTo(actor), { state: 'active' }] },
      },
    })
    if (!place) return refuse('notFound')
    const made = await justMade(tx, { establishmentId, romeCode, kind, title })
    if (made) return { offerId: made.id }
    const last = await tx.db.offer.findFirst({
      where: { establishmentId, ...(kind === 'immersion' ? { tutorName: { not: null } } : { kind }) },
      orderBy: { createdAt: 'desc' },
      select: OFFER_CONTENT,
    })
    const known = last && contentOf(last)
    const proposed = { ...firstFields(kind, romeCode, { known, today: tx.today }), title }
    const offer = await tx.db.offer.create({
      data: {
        ...(columnsOf(kind, proposed) as object),
        ...(kind === 'job' && { job: { create: termColumnsOf(proposed) } }),
        title,
        territoryId: actor.territoryId,
        companyId: place.companyId,
        enteredById: entered ? actor.userId : null,
        establishmentId,
        kind,
        draftStep: 2,
        romeCode,
        sector,
        latitude: place.latitude,
        longitude: place.longitude,
        communeCode: place.communeCode,
        city: place.city,
        createdById: actor.userId,
        createdAt: tx.now,
      },
    })
    await recordOfferChange(tx, offer, entered ? 'enter' : 'create')
    return { offerId: offer.id }
  })
}
