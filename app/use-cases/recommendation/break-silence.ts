/** One thing that silence calls for on one recommendation: a reminder, an escalation, a lapse. */
import type { DueAction } from '~/domain/recommendation/deadlines'
import type { RecommendationState } from '~/domain/recommendation/states'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'
import { moveRecommendation } from './move-recommendation'
import { reboundAfterAnswer } from './rebound-after-answer'
import { recordChange } from './record-change'

interface Silent {
  readonly id: string
  readonly state: RecommendationState
  readonly personId: string
  readonly territoryId: string
  readonly remindersSent: number
  readonly escalatedAt: Date | null
}

/** Refuses `someoneWasFaster` when the row is no longer as it was read: another worker, or an answer. */
export async function breakSilence(
  tx: TransactionContext,
  row: Silent,
  due: DueAction,
): Promise<OrRefusal<RecommendationState>> {
  if (due === 'lapse') {
    const lapsed = await moveRecommendation(tx, row, { event: 'lapse', by: 'clock' })
    if (!isRefused(lapsed)) await reboundAfterAnswer(tx, row.personId)
    return lapsed
  }
  const { id: recommendationId, state, remindersSent, escalatedAt, territoryId } = row
  const { count } = await tx.db.recommendation.updateMany({
    where: { id: recommendationId, state, remindersSent, escalatedAt },
    data: due === 'escalate' ? { escalatedAt: tx.now } : { remindersSent: remindersSent + 1 },
  })
  if (count === 0) return refuse('someoneWasFaster')
  const event = due === 'escalate' ? 'escalate' : 'remind'
  await recordChange(tx, recommendationId, { event, from: state, to: state, by: 'clock' })
  if (due === 'escalate') {
    await tx.emit({ type: 'recommendation.escalated', payload: { recommendationId } }, { territoryId })
  } else {
    const payload = {
      recommendationId,
      to: state === 'proposed' ? ('candidate' as const) : ('employer' as const),
      count: remindersSent + 1,
    }
    await tx.emit({ type: 'recommendation.reminded', payload }, { territoryId })
  }
  return state
}
