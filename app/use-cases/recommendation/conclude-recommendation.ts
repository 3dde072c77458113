/** An agreement has become something real: its convention is validated. */
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'
import { moveRecommendation } from './move-recommendation'

/** Closes an agreed recommendation as concluded; does nothing when it already is. */
export async function concludeRecommendation(
  tx: TransactionContext,
  recommendationId: string,
): Promise<OrRefusal<{ readonly concluded: boolean }>> {
  const recommendation = await tx.db.recommendation.findUnique({
    where: { id: recommendationId },
    select: { id: true, state: true, territoryId: true },
  })
  if (!recommendation) return refuse('notFound')
  if (recommendation.state === 'concluded') return { concluded: false }
  const moved = await moveRecommendation(tx, recommendation, { event: 'conclude', by: 'outcome' })
  return isRefused(moved) ? moved : { concluded: true }
}
