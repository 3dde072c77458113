import { columnsOf, contentOf, OFFER_CONTENT } from '~/database/offer-content'
import { FIELDS_OF_THE_PLACE, fieldsOfJob } from '~/domain/offer/defaults'
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
  readonly kind: 'immersion'
}

/**
 * Opens a draft that already says what is usual for the job, and what the last offer of the same place said about
 * who welcomes and how to get there. Refuses a place that is not the company's, and a job outside the sectors.
 */
export async function createOfferDraft(
  context: Context,
  { establishmentId, romeCode, title, kind }: NewOffer,
): Promise<OrRefusal<{ offerId: string }>> {
  const { actor } = context
  if (!may(actor, 'offer.write') || actor.role !== 'employer') return refuse('notAllowed')
  const sector = romeSector(romeCode)
  if (!sector) return refuse('notFound')
  return inTransaction(context, async (tx) => {
    const place = await tx.db.establishment.findFirst({
      where: { id: establishmentId, companyId: actor.companyId, closedAt: null },
    })
    if (!place) return refuse('notFound')
    const made = await justMade(tx, {
      establishmentId,
      romeCode,
      title: title ?? fieldsOfJob(romeCode).title,
    })
    if (made) return { offerId: made.id }
    const last = await tx.db.offer.findFirst({
      where: { establishmentId, tutorName: { not: null } },
      orderBy: { createdAt: 'desc' },
      select: OFFER_CONTENT,
    })
    const known = last && contentOf(last)
    const columns = columnsOf({
      ...fieldsOfJob(romeCode),
      ...(known && Object.fromEntries(FIELDS_OF_THE_PLACE.map((field) => [field, known[field]]))),
      objectives: ['discoverJob', 'confirmProject'],
      ...(title && { title }),
    })
    const offer = await tx.db.offer.create({
      data: {
        ...(columns as object),
        title: title ?? fieldsOfJob(romeCode).title,
        territoryId: actor.territoryId,
        companyId: actor.companyId,
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
    await recordOfferChange(tx, offer, 'create')
    return { offerId: offer.id }
  })
}
