import { toDateColumn, toLocalDate } from '~/database/dates'
import { contentOf } from '~/database/offer-content'
import { addMonths } from '~/domain/calendar/local-date'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { parseSettings } from '~/domain/territory/settings'
import { type Context, inTransaction } from '~/use-cases/context'
import { changeOfferState, holdOffer } from './change-offer-state'
import { expiryColumns } from './publish-offer'

/**
 * Keeps a published or paused offer open longer, in one click: for an immersion, its window goes on for the
 * territory's number of months (2 by default) from its end, or from today when it has passed; for the others, it
 * runs anew from today.
 */
export async function renewOffer(
  context: Context,
  { offerId }: { offerId: string },
): Promise<OrRefusal<void>> {
  if (!may(context.actor, 'offer.run')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer) return refuse('notFound')
    const end = contentOf(offer).windowEnd
    if (offer.kind !== 'immersion' || end === null) {
      const moved = await changeOfferState(tx, offer, 'renew', expiryColumns(offer, {}, tx.today))
      return isRefused(moved) ? moved : undefined
    }
    const { offerExpiryMonths } = parseSettings(offer.territory.settings)
    const passed = end < tx.today
    const windowEnd = addMonths(passed ? tx.today : end, offerExpiryMonths)
    const moved = await changeOfferState(
      tx,
      offer,
      'renew',
      {
        ...expiryColumns(offer, { windowEnd }, tx.today),
        windowEnd: toDateColumn(windowEnd),
        ...(passed && { windowStart: toDateColumn(tx.today) }),
      },
      { until: toLocalDate(toDateColumn(windowEnd)) },
    )
    if (isRefused(moved)) return moved
  })
}
