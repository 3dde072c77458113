import { toDateColumn, toLocalDateOrNull } from '~/database/dates'
import { contentOf } from '~/database/offer-content'
import type { LocalDate } from '~/domain/calendar/local-date'
import { missingFrom } from '~/domain/offer/completeness'
import { expiryOf } from '~/domain/offer/public-status'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { parseSettings } from '~/domain/territory/settings'
import { type Context, inTransaction } from '~/use-cases/context'
import { changeOfferState, holdOffer, type OfferRow } from './change-offer-state'
import { fillOfferIfFull } from './fill-offer-if-full'

/** The last day shown, when the offer runs from `today`; reminders start again from none. */
export function expiryColumns(
  offer: OfferRow,
  given: { readonly windowEnd?: LocalDate | null },
  today: LocalDate,
) {
  const windowEnd = given.windowEnd === undefined ? toLocalDateOrNull(offer.windowEnd) : given.windowEnd
  const settings = parseSettings(offer.territory.settings)
  return { expiresOn: toDateColumn(expiryOf(offer.kind, windowEnd, today, settings)), expiryNotice: null }
}

/**
 * The partnership referent has read a submitted offer and makes it public until the end of its window. Refuses one
 * that is no longer complete (its window has passed), and one that its author changed since the `revision` that was
 * read. One whose places are all taken already is filled at once.
 */
export async function publishOffer(
  context: Context,
  { offerId, revision }: { offerId: string; revision?: number | undefined },
): Promise<OrRefusal<void>> {
  if (!may(context.actor, 'offer.review')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer) return refuse('notFound')
    if (revision !== undefined && offer.state === 'submitted' && offer.revision !== revision) {
      return refuse('offerChangedSinceRead')
    }
    const [missing] = missingFrom(contentOf(offer), tx.today)
    if (missing) return missing.refusal
    const moved = await changeOfferState(tx, offer, 'publish', {
      ...expiryColumns(offer, {}, tx.today),
      publishedAt: offer.publishedAt ?? tx.now,
      pausedAt: null,
      changeRequest: null,
    })
    if (isRefused(moved)) return moved
    await tx.emit({ type: 'offer.published', payload: { offerId } }, { territoryId: offer.territoryId })
    await fillOfferIfFull(tx, offerId)
  })
}
