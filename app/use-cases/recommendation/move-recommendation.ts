/** The one way a recommendation changes state: by the table, conditionally, with its trace and its event. */
import type { Prisma } from '~/database/generated/client'
import {
  nextState,
  type RecommendationEvent,
  type RecommendationParty,
  type RecommendationState,
} from '~/domain/recommendation/states'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'
import { eventOfMove } from './event-of-move'
import { recordChange } from './record-change'

interface Move {
  readonly event: RecommendationEvent
  readonly by: RecommendationParty
  readonly reason?: string | undefined
  /** Columns that the change sets, beside the state. */
  readonly data?: Prisma.RecommendationUncheckedUpdateManyInput
}

interface Moved {
  readonly id: string
  readonly state: RecommendationState
  readonly territoryId: string
}

const CLOSED: readonly RecommendationState[] = [
  'declinedByCandidate',
  'declinedByEmployer',
  'dismissed',
  'lapsed',
  'withdrawn',
  'concluded',
  'failed',
]

/**
 * Moves a recommendation read in this transaction. Refuses what the table does not hold, a missing reason, and
 * `someoneWasFaster` when the stored state is no longer the one that was read.
 */
export async function moveRecommendation(
  tx: TransactionContext,
  recommendation: Moved,
  move: Move,
): Promise<OrRefusal<RecommendationState>> {
  const from = recommendation.state
  const to = nextState(from, move.event, move.by, move.reason)
  if (isRefused(to)) return to
  const { count } = await tx.db.recommendation.updateMany({
    where: { id: recommendation.id, state: from },
    data: {
      state: to,
      updatedAt: tx.now,
      ...(CLOSED.includes(to) ? { closedAt: tx.now } : {}),
      ...(move.reason === undefined ? {} : { reason: move.reason }),
      ...move.data,
    },
  })
  if (count === 0) return refuse('someoneWasFaster')
  await recordChange(tx, recommendation.id, { event: move.event, from, to, by: move.by, reason: move.reason })
  // An outcome is told by what it comes from: the convention, the pairing, the hire or its refusal.
  const event = move.by === 'outcome' ? undefined : eventOfMove(recommendation.id, from, to)
  if (event) await tx.emit(event, { territoryId: recommendation.territoryId })
  return to
}
