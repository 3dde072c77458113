/** What every line about a company starts from: the company in the referent's scope, and the referent's name. */
import { companiesVisibleTo } from '~/database/scope'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'

export async function companyAndAuthor(
  tx: TransactionContext,
  companyId: string,
): Promise<OrRefusal<{ readonly territoryId: string; readonly userId: string; readonly byName: string }>> {
  const company = await tx.db.company.findFirst({
    where: { AND: [{ id: companyId }, companiesVisibleTo(tx.actor)] },
    select: { territoryId: true },
  })
  if (!company) return refuse('notFound')
  const { userId } = tx.actor as ProfessionalActor
  const { firstName, lastName } = await tx.db.user.findUniqueOrThrow({ where: { id: userId } })
  return { territoryId: company.territoryId, userId, byName: `${firstName} ${lastName}` }
}
