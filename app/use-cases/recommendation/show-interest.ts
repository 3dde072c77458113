/** « Cette offre m’intéresse »: a candidate says so, the partnership referent proposes or answers why not. */
import { may } from '~/domain/permissions/permissions'
import { consents } from '~/domain/person/consent'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { refusingDuplicate } from './refusing-duplicate'
import { writeSuggestion } from './suggestion'

/** Interests that may wait for an answer at once: enough to choose, not enough to drown the referent. */
const WAITING_INTERESTS_MAX = 5

interface InterestInput {
  readonly offerId: string
  readonly note?: string | undefined
}

/** Refuses without the person's agreement to be presented, too many interests at once, then as any suggestion. */
export async function showInterest(
  context: Context,
  input: InterestInput,
): Promise<OrRefusal<{ readonly recommendationId: string }>> {
  const { actor } = context
  if (!may(actor, 'recommendation.interest') || actor.role !== 'candidate') return refuse('notAllowed')
  return refusingDuplicate(() =>
    inTransaction(context, async (tx) => {
      const { personId, territoryId, userId } = actor
      const person = await tx.db.person.findFirst({ where: { id: personId, state: 'active' } })
      if (!person) return refuse('notFound')
      if (!consents(person)) return refuse('interestNeedsConsent')
      const waiting = await tx.db.recommendation.count({
        where: { personId, state: 'suggested', origin: 'candidate' },
      })
      if (waiting >= WAITING_INTERESTS_MAX) return refuse('interestTooMany', { max: WAITING_INTERESTS_MAX })
      return writeSuggestion(tx, {
        offerId: input.offerId,
        personId,
        territoryId,
        note: input.note ?? '',
        origin: 'candidate',
        suggestedById: userId,
      })
    }),
  )
}
