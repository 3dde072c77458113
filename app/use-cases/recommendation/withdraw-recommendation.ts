/** The partnership referent takes a proposal back before it is answered. */
import { lockOffer } from '~/database/locks'
import { recommendationsVisibleTo } from '~/database/scope'
import { may } from '~/domain/permissions/permissions'
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '~/domain/recommendation/reasons'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { moveRecommendation } from './move-recommendation'
import { refuseReason } from './refuse-reason'

interface WithdrawInput {
  readonly recommendationId: string
  readonly reason: WithdrawalReason
  readonly detail?: string | undefined
}

/** The person, and the company when it was presented, are told. Refuses once both have agreed, or all is over. */
export async function withdrawRecommendation(
  context: Context,
  input: WithdrawInput,
): Promise<OrRefusal<{ readonly recommendationId: string }>> {
  if (!may(context.actor, 'recommendation.decide')) return refuse('notAllowed')
  const problem = refuseReason(WITHDRAWAL_REASONS, input.reason, input.detail)
  if (problem) return problem
  return inTransaction(context, async (tx) => {
    const where = { AND: [{ id: input.recommendationId }, recommendationsVisibleTo(tx.actor)] }
    const found = await tx.db.recommendation.findFirst({ where, select: { offerId: true } })
    if (!found) return refuse('notFound')
    await lockOffer(tx, found.offerId)
    const recommendation = await tx.db.recommendation.findFirst({ where })
    if (!recommendation) return refuse('notFound')
    const moved = await moveRecommendation(tx, recommendation, {
      event: 'withdraw',
      by: 'partnershipReferent',
      reason: input.reason,
      data: { reasonDetail: input.detail?.trim() || null },
    })
    return isRefused(moved) ? moved : { recommendationId: recommendation.id }
  })
}
