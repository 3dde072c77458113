import { followUpsVisibleTo } from '~/database/scope'
import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

/** The referent called about difficulties or two answers that do not agree: it leaves the desk. */
export async function settleFollowUp(
  context: Context,
  { followUpId, note }: { readonly followUpId: string; readonly note?: string | undefined },
): Promise<OrRefusal<{ readonly applicationId: string }>> {
  if (!may(context.actor, 'application.settle')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const where = { AND: [{ id: followUpId, attention: { not: null } }, followUpsVisibleTo(tx.actor)] }
    const found = await tx.db.hireFollowUp.findFirst({ where, select: { applicationId: true } })
    if (!found) return refuse('notFound')
    await tx.db.hireFollowUp.updateMany({
      where: { id: followUpId, settledAt: null },
      data: {
        settledAt: tx.now,
        settledById: isSignedIn(tx.actor) ? tx.actor.userId : null,
        settledNote: note?.trim() || null,
      },
    })
    return { applicationId: found.applicationId }
  })
}
