import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

/**
 * Closes an establishment: no new offer there. Refuses the last open one (`lastEstablishment`) and one whose offers
 * still run (`establishmentHasOffers`).
 */
export async function closeEstablishment(
  context: Context,
  input: { establishmentId: string },
): Promise<OrRefusal<{ closed: true }>> {
  const { actor } = context
  if (!may(actor, 'company.manage') || actor.role !== 'employer') return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<{ closed: true }>>(context, async (tx) => {
    await tx.db.$queryRaw`select 1 from "Company" where "id" = ${actor.companyId}::uuid for update`
    const open = await tx.db.establishment.findMany({
      where: { companyId: actor.companyId, closedAt: null },
      select: { id: true },
    })
    if (!open.some(({ id }) => id === input.establishmentId)) return refuse('notFound')
    if (open.length === 1) return refuse('lastEstablishment')
    const running = await tx.db.offer.count({
      where: { establishmentId: input.establishmentId, state: { notIn: ['closed', 'filled'] } },
    })
    if (running > 0) return refuse('establishmentHasOffers')
    await tx.db.establishment.update({
      where: { id: input.establishmentId },
      data: { closedAt: tx.now },
    })
    return { closed: true as const }
  })
}
