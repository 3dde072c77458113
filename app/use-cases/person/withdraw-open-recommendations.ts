import type { WithdrawalReason } from '~/domain/recommendation/reasons'
import { OPEN_STATES } from '~/domain/recommendation/states'
import { isRefused } from '~/domain/refusal'
import type { TransactionContext } from '../context'
import { moveRecommendation } from '../recommendation/move-recommendation'

/**
 * Takes back everything of a person that still waits for somebody's answer, with its history and its event, so that
 * each party is told. What both sides already agreed to goes on: the person can cancel it where it is. Returns how many.
 */
export async function withdrawOpenRecommendations(
  tx: TransactionContext,
  personId: string,
  reason: WithdrawalReason,
): Promise<number> {
  const open = await tx.db.recommendation.findMany({
    where: { personId, state: { in: [...OPEN_STATES] } },
    select: { id: true, state: true, territoryId: true },
    orderBy: { id: 'asc' },
  })
  let withdrawn = 0
  for (const recommendation of open) {
    const moved = await moveRecommendation(tx, recommendation, { event: 'withdraw', by: 'personEnd', reason })
    if (!isRefused(moved)) withdrawn += 1
  }
  return withdrawn
}
