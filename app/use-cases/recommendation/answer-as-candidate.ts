/** The person answers what is proposed to them, signed in or through their personal link. */
import { toDateColumn, toLocalDateOrNull } from '~/database/dates'
import { lockOffer } from '~/database/locks'
import { recommendationsVisibleTo } from '~/database/scope'
import { isGone } from '~/domain/offer/public-status'
import { may } from '~/domain/permissions/permissions'
import { deadlineOf } from '~/domain/recommendation/deadlines'
import { CANDIDATE_REASONS, type CandidateReason } from '~/domain/recommendation/reasons'
import type { RecommendationState } from '~/domain/recommendation/states'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { parseSettings } from '~/domain/territory/settings'
import { type Context, inTransaction } from '../context'
import { moveRecommendation } from './move-recommendation'
import { refuseReason } from './refuse-reason'

interface CandidateAnswer {
  readonly recommendationId: string
  readonly answer: 'accept' | 'decline'
  readonly reason?: CandidateReason | undefined
  readonly detail?: string | undefined
}

/**
 * Accepting presents the person to the company, which then has its own days to answer. A late answer is taken as
 * long as nothing lapsed. Refuses an offer that ended meanwhile, and a refusal without its reason.
 */
export async function answerAsCandidate(
  context: Context,
  input: CandidateAnswer,
): Promise<OrRefusal<{ readonly state: RecommendationState }>> {
  const { actor } = context
  if (!may(actor, 'recommendation.answerAsCandidate')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const where = { AND: [{ id: input.recommendationId }, recommendationsVisibleTo(actor)] }
    const found = await tx.db.recommendation.findFirst({ where, select: { offerId: true } })
    if (!found) return refuse('notFound')
    // Read again once the offer is held: it may have been closed while the person was reading.
    await lockOffer(tx, found.offerId)
    const recommendation = await tx.db.recommendation.findFirst({
      where,
      include: { offer: true, territory: { select: { settings: true } } },
    })
    if (!recommendation) return refuse('notFound')
    if (input.answer === 'decline') {
      const problem = refuseReason(CANDIDATE_REASONS, input.reason, input.detail)
      if (problem) return problem
      const declined = await moveRecommendation(tx, recommendation, {
        event: 'decline',
        by: 'candidate',
        reason: input.reason,
        data: { reasonDetail: input.detail?.trim() || null },
      })
      return isRefused(declined) ? declined : { state: declined }
    }
    const { offer } = recommendation
    const facts = { state: offer.state, expiresOn: toLocalDateOrNull(offer.expiresOn) }
    const waiting = recommendation.state === 'proposed'
    if (waiting && isGone(facts, tx.today)) return refuse('recommendationOfferNotOpen')
    const settings = parseSettings(recommendation.territory.settings)
    const accepted = await moveRecommendation(tx, recommendation, {
      event: 'accept',
      by: 'candidate',
      data: {
        presentedAt: tx.now,
        employerDeadline: toDateColumn(deadlineOf('presented', tx.today, settings)),
        remindersSent: 0,
      },
    })
    return isRefused(accepted) ? accepted : { state: accepted }
  })
}
