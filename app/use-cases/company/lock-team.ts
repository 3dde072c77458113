import type { TransactionContext } from '../context'

/**
 * The administrators of a company, as memberships. Its row is held until the end of the transaction, so that two of
 * them cannot leave, be removed or be demoted at once; what only refers to the company does not wait.
 */
export async function lockAdministrators(
  tx: Pick<TransactionContext, 'db'>,
  companyId: string,
): Promise<readonly string[]> {
  await tx.db.$queryRaw`select 1 from "Company" where "id" = ${companyId}::uuid for no key update`
  const administrators = await tx.db.membership.findMany({
    where: { companyId, role: 'employer', endedAt: null, companyRoles: { has: 'administrator' } },
    select: { id: true },
  })
  return administrators.map(({ id }) => id)
}

/** Whether the company would be without anybody to administer it, this one gone. */
export function isLastAdministrator(administrators: readonly string[], membershipId: string): boolean {
  return administrators.length === 1 && administrators[0] === membershipId
}
