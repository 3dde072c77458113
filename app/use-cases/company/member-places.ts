import type { TransactionContext } from '../context'

/** Of these places, the company's own that are open; all of them is the same as none named: everywhere. */
export async function placesOf(
  tx: Pick<TransactionContext, 'db'>,
  companyId: string,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const open = await tx.db.establishment.findMany({
    where: { companyId, closedAt: null },
    select: { id: true },
  })
  const named = open.filter(({ id }) => ids.includes(id)).map(({ id }) => id)
  return named.length === open.length ? [] : named
}
