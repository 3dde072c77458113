/** The history of a recommendation: who did what, when, why. */
import { isSignedIn } from '~/domain/permissions/actor'
import type {
  RecommendationEvent,
  RecommendationParty,
  RecommendationState,
} from '~/domain/recommendation/states'
import type { TransactionContext } from '../context'

interface Change {
  readonly event: RecommendationEvent | 'suggest' | 'remind' | 'escalate'
  readonly from: RecommendationState | null
  readonly to: RecommendationState
  readonly by: RecommendationParty | 'supportReferent'
  readonly reason?: string | undefined
}

/** One line of the recommendation's history. */
export async function recordChange(tx: TransactionContext, recommendationId: string, change: Change) {
  await tx.db.recommendationChange.create({
    data: {
      recommendationId,
      event: change.event,
      fromState: change.from,
      toState: change.to,
      by: change.by,
      byUserId: isSignedIn(tx.actor) ? tx.actor.userId : null,
      reason: change.reason ?? null,
      at: tx.now,
    },
  })
}
