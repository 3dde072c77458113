import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { heldApplication } from './find-application'
import { moveApplication } from './move-application'

/** The company wants this person: it offers them the job, and waits for their word. */
export async function offerJob(
  context: Context,
  { applicationId }: { readonly applicationId: string },
): Promise<OrRefusal<{ readonly applicationId: string }>> {
  if (!may(context.actor, 'application.move')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const application = await heldApplication(tx, applicationId)
    if (isRefused(application)) return application
    const moved = await moveApplication(tx, application, { event: 'offer' })
    if (isRefused(moved)) return moved
    const { territoryId } = application
    await tx.emit({ type: 'application.offered', payload: { applicationId } }, { territoryId })
    return { applicationId }
  })
}
