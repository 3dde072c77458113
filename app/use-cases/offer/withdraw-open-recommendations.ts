import { lockRecommendationsOf } from '~/database/locks'
import { OPEN_STATES } from '~/domain/recommendation/states'
import { isRefused } from '~/domain/refusal'
import type { TransactionContext } from '~/use-cases/context'
import { moveRecommendation } from '../recommendation/move-recommendation'

/**
 * Withdraws the recommendations still waiting for an answer because their offer ended, and tells each person.
 * Returns how many. An agreement made just before stands.
 */
export async function withdrawOpenRecommendations(
  tx: TransactionContext,
  offerId: string,
  reason: 'offerFilled' | 'offerClosed',
): Promise<number> {
  await lockRecommendationsOf(tx, offerId)
  const open = await tx.db.recommendation.findMany({
    where: { offerId, state: { in: [...OPEN_STATES] } },
    select: { id: true, state: true, territoryId: true },
    orderBy: { id: 'asc' },
  })
  let withdrawn = 0
  for (const recommendation of open) {
    const moved = await moveRecommendation(tx, recommendation, { event: 'withdraw', by: 'offerEnd', reason })
    if (!isRefused(moved)) withdrawn++
  }
  return withdrawn
}
