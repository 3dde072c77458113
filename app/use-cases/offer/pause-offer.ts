import { toLocalDateOrNull } from '~/database/dates'
import { publicStatus } from '~/domain/offer/public-status'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '~/use-cases/context'
import { changeOfferState, holdOffer } from './change-offer-state'

interface Which {
  readonly offerId: string
}

/** Takes a published offer off the site for a while; recommendations under way go on. */
export async function pauseOffer(context: Context, { offerId }: Which): Promise<OrRefusal<void>> {
  if (!may(context.actor, 'offer.run')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer) return refuse('notFound')
    const moved = await changeOfferState(tx, offer, 'pause', { pausedAt: tx.now })
    if (isRefused(moved)) return moved
  })
}

/** Shows a paused offer again. Refuses one that expired meanwhile: it is renewed first. */
export async function resumeOffer(context: Context, { offerId }: Which): Promise<OrRefusal<void>> {
  if (!may(context.actor, 'offer.run')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer) return refuse('notFound')
    const facts = { state: offer.state, expiresOn: toLocalDateOrNull(offer.expiresOn) }
    if (publicStatus(facts, tx.today) === 'expired') return refuse('offerNeedsRenewal')
    const moved = await changeOfferState(tx, offer, 'resume', { pausedAt: null })
    if (isRefused(moved)) return moved
  })
}
