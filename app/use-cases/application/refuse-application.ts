/** The company does not hire this person, and says why. */
import {
  applicationReasonNeedsDetail,
  NOT_HIRED_REASONS,
  type NotHiredReason,
} from '~/domain/application/reasons'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { moveRecommendation } from '../recommendation/move-recommendation'
import { reboundAfterAnswer } from '../recommendation/rebound-after-answer'
import { heldApplication } from './find-application'
import { moveApplication } from './move-application'

interface RefuseInput {
  readonly applicationId: string
  readonly reason: NotHiredReason
  readonly detail?: string | undefined
}

/** Ends the agreement too; the person reads kind words, and two refusals in a row open a rebound plan. */
export async function refuseApplication(
  context: Context,
  { applicationId, reason, detail }: RefuseInput,
): Promise<OrRefusal<{ readonly applicationId: string }>> {
  if (!may(context.actor, 'application.move')) return refuse('notAllowed')
  if (!NOT_HIRED_REASONS.includes(reason)) return refuse('recommendationReasonMissing')
  const words = detail?.trim() || null
  if (applicationReasonNeedsDetail(reason) && !words) return refuse('recommendationDetailMissing')
  return inTransaction(context, async (tx) => {
    const application = await heldApplication(tx, applicationId)
    if (isRefused(application)) return application
    const moved = await moveApplication(tx, application, {
      event: 'refuse',
      reason,
      data: { reasonDetail: words },
    })
    if (isRefused(moved)) return moved
    const ended = await moveRecommendation(tx, application.recommendation, {
      event: 'fail',
      by: 'outcome',
      reason: 'notHired',
    })
    if (isRefused(ended)) return ended
    const { territoryId } = application
    await tx.emit({ type: 'application.refused', payload: { applicationId } }, { territoryId })
    await reboundAfterAnswer(tx, application.personId)
    return { applicationId }
  })
}
