import { companiesVisibleTo } from '~/database/scope'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

/** The next action of a contact is done, or was not after all; asked twice, written once. */
export async function finishNextAction(
  context: Context,
  input: { readonly companyId: string; readonly entryId: string; readonly done: boolean },
): Promise<OrRefusal<{ readonly done: boolean }>> {
  if (!may(context.actor, 'partnership.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const { companyId, entryId, done } = input
    const { userId } = tx.actor as ProfessionalActor
    const { count } = await tx.db.relationEntry.updateMany({
      where: { id: entryId, companyId, nextAction: { not: null }, company: companiesVisibleTo(tx.actor) },
      data: { nextDoneAt: done ? tx.now : null, nextDoneById: done ? userId : null },
    })
    return count === 0 ? refuse('notFound') : { done }
  })
}
