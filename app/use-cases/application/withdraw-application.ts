/** The person no longer wants this job: they say so, or a word to the referent is enough. */
import {
  APPLICATION_WITHDRAWAL_REASONS,
  type ApplicationWithdrawalReason,
} from '~/domain/application/reasons'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { moveRecommendation } from '../recommendation/move-recommendation'
import { heldApplication } from './find-application'
import { moveApplication } from './move-application'

interface WithdrawInput {
  readonly applicationId: string
  readonly reason: ApplicationWithdrawalReason
  readonly detail?: string | undefined
}

/** The company learns that the person withdrew, never why. */
export async function withdrawApplication(
  context: Context,
  { applicationId, reason, detail }: WithdrawInput,
): Promise<OrRefusal<{ readonly applicationId: string }>> {
  if (!may(context.actor, 'application.withdraw')) return refuse('notAllowed')
  if (!APPLICATION_WITHDRAWAL_REASONS.includes(reason)) return refuse('recommendationReasonMissing')
  return inTransaction(context, async (tx) => {
    const application = await heldApplication(tx, applicationId)
    if (isRefused(application)) return application
    const moved = await moveApplication(tx, application, {
      event: 'withdraw',
      reason,
      data: { reasonDetail: detail?.trim() || null },
    })
    if (isRefused(moved)) return moved
    const ended = await moveRecommendation(tx, application.recommendation, {
      event: 'fail',
      by: 'outcome',
      reason: 'personWithdrew',
    })
    if (isRefused(ended)) return ended
    const { territoryId } = application
    await tx.emit({ type: 'application.withdrawn', payload: { applicationId } }, { territoryId })
    return { applicationId }
  })
}
