import { OFFER_LIMITS, refuseTexts } from '~/domain/offer/validate'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { holdOffer } from '../offer/change-offer-state'
import { recordOfferChange } from '../offer/record-offer-change'

interface Texts {
  readonly offerId: string
  readonly title: string
  readonly description: string
}

const LIVING = ['draft', 'published', 'paused']

/** A sponsor changes the words of their offer; the rest follows their profile. Refuses texts too short or too long. */
export async function editSponsorshipTexts(
  context: Context,
  { offerId, ...texts }: Texts,
): Promise<OrRefusal<void>> {
  if (!may(context.actor, 'sponsor.own')) return refuse('notAllowed')
  const [problem] = refuseTexts(texts)
  if (problem) return problem
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer) return refuse('notFound')
    if (!LIVING.includes(offer.state)) return refuse('offerStateForbids')
    const title = texts.title.trim().slice(0, OFFER_LIMITS.titleMax)
    const description = texts.description.trim()
    await tx.db.offer.update({
      where: { id: offerId },
      data: { title, description, revision: { increment: 1 } },
    })
    await recordOfferChange(tx, offer, 'edit', {
      revision: offer.revision + 1,
      fields: ['title', 'description'],
    })
  })
}
