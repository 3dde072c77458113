/** « Une immersion d’abord » : the company asks, the referent drafts its convention. */
import { isOpenApplication } from '~/domain/application/states'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { heldApplication } from './find-application'
import { recordApplicationChange } from './record-application-change'

/** Asked twice, tells once. Refuses once the application is over. */
export async function askImmersion(
  context: Context,
  { applicationId }: { readonly applicationId: string },
): Promise<OrRefusal<{ readonly applicationId: string }>> {
  if (!may(context.actor, 'application.askImmersion')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const application = await heldApplication(tx, applicationId)
    if (isRefused(application)) return application
    const { state, territoryId } = application
    if (!isOpenApplication(state)) return refuse('applicationStateForbids')
    const { count } = await tx.db.jobApplication.updateMany({
      where: { id: applicationId, state, immersionAskedAt: null },
      data: { immersionAskedAt: tx.now, updatedAt: tx.now, revision: { increment: 1 } },
    })
    if (count === 0) return { applicationId }
    await recordApplicationChange(tx, applicationId, {
      ...{ event: 'askImmersion', from: state, to: state },
      by: 'employer',
    })
    await tx.emit({ type: 'application.immersionAsked', payload: { applicationId } }, { territoryId })
    return { applicationId }
  })
}
