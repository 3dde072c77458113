import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

/** Opens again a place that the company had closed. One that is open already stays open. */
export async function reopenEstablishment(
  context: Context,
  input: { establishmentId: string },
): Promise<OrRefusal<{ reopened: true }>> {
  const { actor } = context
  if (!may(actor, 'company.manage') || actor.role !== 'employer') return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<{ reopened: true }>>(context, async (tx) => {
    const { count } = await tx.db.establishment.updateMany({
      where: { id: input.establishmentId, companyId: actor.companyId },
      data: { closedAt: null },
    })
    return count === 0 ? refuse('notFound') : { reopened: true as const }
  })
}
