import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { sponsorshipDescription, sponsorshipTitle } from '~/domain/sponsorship/offer-texts'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { changeOfferState, holdOffer } from '../offer/change-offer-state'
import { fillOfferIfFull } from '../offer/fill-offer-if-full'
import { expiryColumns } from '../offer/publish-offer'
import { recordOfferChange } from '../offer/record-offer-change'
import { holdSponsor } from './change-sponsor-state'
import { factsOfOffer, termsOfOffer } from './sponsor-columns'

/**
 * A validated sponsor publishes their offer in one step, made from what they said; or the one that their company prepared
 * with their name (`offerId`). It runs for the territory's months. Refuses a sponsor who is not available
 * (`sponsorNotValidated`) and a second offer (`sponsorshipAlreadyOffered`): it is the person who has a capacity.
 */
export async function publishSponsorship(
  context: Context,
  { offerId }: { readonly offerId?: string | undefined } = {},
): Promise<OrRefusal<{ offerId: string }>> {
  const { actor } = context
  if (!may(actor, 'sponsor.own') || actor.role !== 'sponsor') return refuse('notAllowed')
  const { sponsorId } = actor
  return inTransaction<Context['actor'], OrRefusal<{ offerId: string }>>(context, async (tx) => {
    const sponsor = await holdSponsor(tx, sponsorId)
    if (!sponsor) return refuse('notFound')
    if (sponsor.state !== 'active') return refuse('sponsorNotValidated')
    if (sponsor.romeCode === null) return refuse('sponsorJobMissing')
    if ((await openOffers(tx, sponsorId)) > 0) return refuse('sponsorshipAlreadyOffered')
    const offer = await holdOffer(tx, offerId ?? (await ownDraft(tx, sponsor)))
    if (!offer) return refuse('notFound')
    const { id, territoryId } = offer
    const moved = await changeOfferState(tx, offer, 'publish', {
      ...expiryColumns(offer, {}, tx.today),
      publishedAt: tx.now,
    })
    if (isRefused(moved)) return moved
    await tx.emit({ type: 'offer.published', payload: { offerId: id } }, { territoryId })
    await fillOfferIfFull(tx, id)
    return { offerId: id }
  })
}

function openOffers(tx: TransactionContext, sponsorId: string): Promise<number> {
  return tx.db.offer.count({ where: { sponsorId, state: { in: ['published', 'paused', 'filled'] } } })
}

async function ownDraft(
  tx: TransactionContext,
  sponsor: NonNullable<Awaited<ReturnType<typeof holdSponsor>>>,
): Promise<string> {
  const facts = factsOfOffer(sponsor)
  const offer = await tx.db.offer.create({
    data: {
      ...{ ...facts, territoryId: sponsor.territoryId, sponsorId: sponsor.id, kind: 'sponsorship' },
      title: sponsorshipTitle(facts.romeCode),
      description: sponsorshipDescription({ ...sponsor, romeCode: facts.romeCode }),
      createdById: sponsor.userId,
      createdAt: tx.now,
      sponsorship: { create: termsOfOffer(sponsor) },
    },
  })
  await recordOfferChange(tx, offer, 'create')
  return offer.id
}
