/** What a candidate's interest and a support referent's suggestion share: checks and writing. */
import { toLocalDateOrNull } from '~/database/dates'
import { lockOffer, lockPerson } from '~/database/locks'
import { isOpen } from '~/domain/offer/public-status'
import { type OrRefusal, type Refusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'
import { recordChange } from './record-change'

/** Characters of a suggester's words. */
export const SUGGESTION_NOTE_MAX = 400

interface Suggestion {
  readonly offerId: string
  readonly personId: string
  readonly territoryId: string
  readonly note: string
  readonly origin: 'candidate' | 'supportReferent'
  readonly suggestedById: string
}

/** Refuses an offer that is not open, and a pair that is open or was declined. The person must be one of the actor's. */
export async function writeSuggestion(
  tx: TransactionContext,
  suggestion: Suggestion,
): Promise<OrRefusal<{ readonly recommendationId: string }>> {
  const { offerId, personId, territoryId, origin, suggestedById } = suggestion
  await lockPerson(tx, personId)
  await lockOffer(tx, offerId)
  const offer = await tx.db.offer.findFirst({ where: { id: offerId, territoryId, state: { not: 'draft' } } })
  if (!offer) return refuse('notFound')
  if (!isOpen({ state: offer.state, expiresOn: toLocalDateOrNull(offer.expiresOn) }, tx.today)) {
    return refuse('recommendationOfferNotOpen')
  }
  const pair = await tx.db.recommendation.findMany({ where: { offerId, personId }, select: { state: true } })
  const already = refusePair(pair.map(({ state }) => state))
  if (already) return already
  const made = await tx.db.recommendation.create({
    data: {
      territoryId,
      offerId,
      companyId: offer.companyId,
      sponsorId: offer.sponsorId,
      personId,
      state: 'suggested',
      origin,
      suggestedById,
      suggestionNote: suggestion.note.trim().slice(0, SUGGESTION_NOTE_MAX) || null,
      suggestedAt: tx.now,
    },
  })
  const by = origin === 'candidate' ? 'candidate' : 'supportReferent'
  await recordChange(tx, made.id, { event: 'suggest', from: null, to: 'suggested', by })
  await tx.emit({ type: 'recommendation.suggested', payload: { recommendationId: made.id } }, { territoryId })
  return { recommendationId: made.id }
}

function refusePair(states: readonly string[]): Refusal | undefined {
  if (states.some((state) => ['suggested', 'proposed', 'presented', 'agreed'].includes(state))) {
    return refuse('recommendationAlreadyOpen')
  }
  const declined = states.includes('declinedByCandidate') || states.includes('declinedByEmployer')
  return declined ? refuse('recommendationDeclinedBefore') : undefined
}
