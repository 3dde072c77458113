import { toLocalDateOrNull } from '~/database/dates'
import { publicStatus } from '~/domain/offer/public-status'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { changeOfferState, holdOffer } from '../offer/change-offer-state'
import { changeSponsorState, holdSponsor } from './change-sponsor-state'

interface Which {
  readonly sponsorId: string
}

/** « Je ne suis pas disponible en ce moment »: nobody new is proposed; their offer leaves the site with them. */
export function pauseSponsor(context: Context, which: Which): Promise<OrRefusal<void>> {
  return changePresence(context, which, 'pause')
}

/** They are back: their offer is shown again, unless it expired meanwhile. */
export function resumeSponsor(context: Context, which: Which): Promise<OrRefusal<void>> {
  return changePresence(context, which, 'resume')
}

async function changePresence(
  context: Context,
  { sponsorId }: Which,
  event: 'pause' | 'resume',
): Promise<OrRefusal<void>> {
  const { actor } = context
  if (!may(actor, 'sponsor.own') && !may(actor, 'sponsor.review')) return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<void>>(context, async (tx) => {
    const sponsor = await holdSponsor(tx, sponsorId)
    if (!sponsor) return refuse('notFound')
    const moved = await changeSponsorState(tx, sponsor, event)
    if (isRefused(moved)) return moved
    const shown = event === 'pause' ? 'published' : 'paused'
    const offers = await tx.db.offer.findMany({ where: { sponsorId, state: shown }, select: { id: true } })
    for (const { id } of offers) {
      const offer = await holdOffer(tx, id)
      if (!offer) continue
      const facts = { state: offer.state, expiresOn: toLocalDateOrNull(offer.expiresOn) }
      if (publicStatus(facts, tx.today) === 'expired') continue
      const changed = await changeOfferState(tx, offer, event, {
        pausedAt: event === 'pause' ? tx.now : null,
      })
      if (isRefused(changed)) return changed
    }
  })
}
