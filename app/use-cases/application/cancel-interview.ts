import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { heldApplication } from './find-application'
import { moveApplication } from './move-application'

/** The interview does not take place; another date is awaited. What is known of it stays, for calendars to cancel it. */
export async function cancelInterview(
  context: Context,
  { applicationId }: { readonly applicationId: string },
): Promise<OrRefusal<{ readonly applicationId: string }>> {
  if (!may(context.actor, 'application.move')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const application = await heldApplication(tx, applicationId)
    if (isRefused(application)) return application
    const sequence = application.interviewSequence + 1
    const moved = await moveApplication(tx, application, {
      event: 'cancelInterview',
      data: { interviewSequence: sequence },
    })
    if (isRefused(moved)) return moved
    const payload = { applicationId, sequence }
    const { territoryId } = application
    await tx.emit({ type: 'application.interviewCancelled', payload }, { territoryId })
    return { applicationId }
  })
}
