import { companiesVisibleTo } from '~/database/scope'
import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

/** A referent opens again the account of a company that left: its members sign in as before, its offers stay closed. */
export async function reopenCompany(
  context: Context,
  { companyId }: { readonly companyId: string },
): Promise<OrRefusal<{ reopened: true }>> {
  const { actor } = context
  if (!may(actor, 'company.assign') || !isSignedIn(actor)) return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<{ reopened: true }>>(context, async (tx) => {
    const company = await tx.db.company.findFirst({
      where: { AND: [{ id: companyId }, companiesVisibleTo(actor)] },
      select: { territoryId: true },
    })
    if (!company) return refuse('notFound')
    const { count } = await tx.db.company.updateMany({
      where: { id: companyId, state: 'left' },
      data: { state: 'active', leftAt: null },
    })
    if (count === 0) return refuse('companyNotLeft')
    const { territoryId } = company
    const by = { territoryId, userId: actor.userId, role: actor.role }
    const subject = { subjectType: 'company', subjectId: companyId }
    await tx.db.auditEntry.create({ data: { at: tx.now, ...by, action: 'company.reopened', ...subject } })
    await tx.emit({ type: 'company.reopened', payload: { companyId } }, { territoryId })
    return { reopened: true as const }
  })
}
