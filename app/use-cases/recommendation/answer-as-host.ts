/** The company, or the sponsor, answers about a person presented to it. */
import { lockHost, lockOffer } from '~/database/locks'
import { placesTaken } from '~/database/offer-places'
import { recommendationsVisibleTo } from '~/database/scope'
import { placesLeft } from '~/domain/offer/public-status'
import { may } from '~/domain/permissions/permissions'
import {
  EMPLOYER_REASONS,
  type EmployerReason,
  SPONSOR_REASONS,
  type SponsorReason,
} from '~/domain/recommendation/reasons'
import type { RecommendationState } from '~/domain/recommendation/states'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { openApplication } from '../application/open-application'
import { type Context, inTransaction } from '../context'
import { fillOfferIfFull } from '../offer/fill-offer-if-full'
import { moveRecommendation } from './move-recommendation'
import { reboundAfterAnswer } from './rebound-after-answer'
import { refuseReason } from './refuse-reason'

interface HostAnswer {
  readonly recommendationId: string
  readonly answer: 'accept' | 'decline'
  /** One of the host's own list: a company's, or a sponsor's. */
  readonly reason?: EmployerReason | SponsorReason | undefined
  readonly detail?: string | undefined
}

/**
 * Accepting takes a place; the last one fills the offer, and whoever was still waiting is told. Two people accepted at
 * once for one place: exactly one is agreed. Refuses a refusal without its reason (which skill, which licence), or with
 * one that is not of the host's list.
 */
export async function answerAsHost(
  context: Context,
  input: HostAnswer,
): Promise<OrRefusal<{ readonly state: RecommendationState }>> {
  const { actor } = context
  if (!may(actor, 'recommendation.answerAsEmployer') && !may(actor, 'recommendation.answerAsSponsor')) {
    return refuse('notAllowed')
  }
  return inTransaction(context, async (tx) => {
    const where = { AND: [{ id: input.recommendationId }, recommendationsVisibleTo(actor)] }
    const found = await tx.db.recommendation.findFirst({ where, select: { offerId: true } })
    if (!found) return refuse('notFound')
    // Read again once the host and the offer are held: the last place may just have been taken.
    await lockHost(tx, found.offerId)
    await lockOffer(tx, found.offerId)
    const recommendation = await tx.db.recommendation.findFirst({ where, include: { offer: true } })
    if (!recommendation) return refuse('notFound')
    if (input.answer === 'decline') {
      const reasons = actor.role === 'sponsor' ? SPONSOR_REASONS : EMPLOYER_REASONS
      const problem = refuseReason<EmployerReason | SponsorReason>(reasons, input.reason, input.detail)
      if (problem) return problem
      const declined = await moveRecommendation(tx, recommendation, {
        event: 'decline',
        by: 'employer',
        reason: input.reason,
        data: { reasonDetail: input.detail?.trim() || null },
      })
      if (isRefused(declined)) return declined
      await reboundAfterAnswer(tx, recommendation.personId)
      return { state: declined }
    }
    const { offer, offerId } = recommendation
    const taken = await placesTaken(tx.db, offer)
    const waiting = recommendation.state === 'presented'
    if (waiting && placesLeft(offer.places, taken) < 1) return refuse('recommendationNoPlaceLeft')
    const agreed = await moveRecommendation(tx, recommendation, {
      event: 'accept',
      by: 'employer',
      data: { agreedAt: tx.now },
    })
    if (isRefused(agreed)) return agreed
    if (offer.kind === 'job') await openApplication(tx, recommendation)
    await fillOfferIfFull(tx, offerId)
    return { state: agreed }
  })
}
