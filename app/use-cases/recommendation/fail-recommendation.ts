/** An agreement that comes to nothing: the partnership referent records why, and the place is given back. */
import { lockOffer } from '~/database/locks'
import { recommendationsVisibleTo } from '~/database/scope'
import { OPEN_APPLICATIONS } from '~/domain/application/states'
import { LIVE_STATES } from '~/domain/pairing/states'
import { may } from '~/domain/permissions/permissions'
import { FAILURE_REASONS, type FailureReason } from '~/domain/recommendation/reasons'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { reopenOfferIfPlaceLeft } from '../offer/fill-offer-if-full'
import { moveRecommendation } from './move-recommendation'
import { refuseReason } from './refuse-reason'

interface FailInput {
  readonly recommendationId: string
  readonly reason: FailureReason
  readonly detail?: string | undefined
}

/** Refuses while a convention or an application of this agreement is alive: it is closed first, and its people told. */
export async function failRecommendation(
  context: Context,
  input: FailInput,
): Promise<OrRefusal<{ readonly recommendationId: string }>> {
  if (!may(context.actor, 'recommendation.decide')) return refuse('notAllowed')
  const problem = refuseReason(FAILURE_REASONS, input.reason, input.detail)
  if (problem) return problem
  return inTransaction(context, async (tx) => {
    const where = { AND: [{ id: input.recommendationId }, recommendationsVisibleTo(tx.actor)] }
    const found = await tx.db.recommendation.findFirst({ where, select: { offerId: true } })
    if (!found) return refuse('notFound')
    await lockOffer(tx, found.offerId)
    const recommendation = await tx.db.recommendation.findFirst({ where })
    if (!recommendation) return refuse('notFound')
    const alive = await tx.db.convention.count({
      where: { recommendationId: recommendation.id, state: { notIn: ['draft', 'rejected', 'cancelled'] } },
    })
    if (alive > 0) return refuse('recommendationHasConvention')
    const paired = await tx.db.pairing.count({
      where: { recommendationId: recommendation.id, state: { in: [...LIVE_STATES] } },
    })
    if (paired > 0) return refuse('recommendationHasPairing')
    const applied = await tx.db.jobApplication.count({
      where: { recommendationId: recommendation.id, state: { in: [...OPEN_APPLICATIONS] } },
    })
    if (applied > 0) return refuse('recommendationHasApplication')
    const moved = await moveRecommendation(tx, recommendation, {
      event: 'fail',
      by: 'partnershipReferent',
      reason: input.reason,
      data: { reasonDetail: input.detail?.trim() || null },
    })
    if (isRefused(moved)) return moved
    await reopenOfferIfPlaceLeft(tx, recommendation.offerId)
    return { recommendationId: recommendation.id }
  })
}
