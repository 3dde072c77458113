import { followUpsVisibleTo } from '~/database/scope'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

/** A few words after the tap, for the referents only; what was written before is replaced. Refuses before the tap. */
export async function noteFollowUp(
  context: Context,
  { followUpId, note }: { readonly followUpId: string; readonly note: string },
): Promise<OrRefusal<{ readonly followUpId: string }>> {
  if (!may(context.actor, 'followUp.answer')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const where = { AND: [{ id: followUpId, answeredAt: { not: null } }, followUpsVisibleTo(tx.actor)] }
    const found = await tx.db.hireFollowUp.findFirst({ where, select: { id: true } })
    if (!found) return refuse('notFound')
    await tx.db.hireFollowUp.update({ where: { id: found.id }, data: { note: note.trim() || null } })
    return { followUpId }
  })
}
