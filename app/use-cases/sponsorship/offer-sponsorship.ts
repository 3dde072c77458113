import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { sponsorshipDescription, sponsorshipTitle } from '~/domain/sponsorship/offer-texts'
import { type Context, inTransaction } from '../context'
import { recordOfferChange } from '../offer/record-offer-change'
import { factsOfOffer, termsOfOffer } from './sponsor-columns'

interface OfferSponsorshipInput {
  readonly sponsorId: string
  readonly establishmentId: string
}

/**
 * A company offers a sponsorship with one of its own sponsors, at one of its places: it waits until that sponsor says yes
 * by publishing it. Refuses a sponsor or a place that is not the company's, `sponsorNotValidated`, and
 * `sponsorshipAlreadyOffered` for a sponsor who has an offer, prepared or public.
 */
export async function offerSponsorship(
  context: Context,
  { sponsorId, establishmentId }: OfferSponsorshipInput,
): Promise<OrRefusal<{ offerId: string }>> {
  const { actor } = context
  if (!may(actor, 'offer.write') || actor.role !== 'employer') return refuse('notAllowed')
  const { companyId } = actor
  return inTransaction<Context['actor'], OrRefusal<{ offerId: string }>>(context, async (tx) => {
    const [sponsor, place] = [
      await tx.db.sponsor.findFirst({ where: { id: sponsorId, companyId } }),
      await tx.db.establishment.findFirst({ where: { id: establishmentId, companyId, closedAt: null } }),
    ]
    if (!sponsor || !place) return refuse('notFound')
    if (sponsor.state !== 'active' || sponsor.romeCode === null) return refuse('sponsorNotValidated')
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('sponsorship'), hashtext(${sponsorId}))`
    const living = { in: ['draft' as const, 'published' as const, 'paused' as const, 'filled' as const] }
    const already = await tx.db.offer.count({ where: { sponsorId, state: living } })
    if (already > 0) return refuse('sponsorshipAlreadyOffered')
    const { latitude, longitude, communeCode, city } = place
    const facts = factsOfOffer(sponsor)
    const offer = await tx.db.offer.create({
      data: {
        ...{ ...facts, latitude, longitude, communeCode, city },
        ...{ territoryId: actor.territoryId, companyId, establishmentId, sponsorId, kind: 'sponsorship' },
        title: sponsorshipTitle(facts.romeCode),
        description: sponsorshipDescription({ ...sponsor, romeCode: facts.romeCode }),
        createdById: actor.userId,
        createdAt: tx.now,
        sponsorship: { create: termsOfOffer(sponsor) },
      },
    })
    await recordOfferChange(tx, offer, 'create')
    await tx.emit(
      { type: 'sponsorship.prepared', payload: { offerId: offer.id } },
      { territoryId: actor.territoryId },
    )
    return { offerId: offer.id }
  })
}
