import { leastLoaded } from '~/domain/company/assign-referent'
import type { TransactionContext } from '../context'

/**
 * Gives a company the territory's partnership referent who holds the fewest; the change is recorded and told.
 * Without any referent in the territory, the company has none and the coordinator sees it.
 */
export async function assignReferent(
  tx: TransactionContext,
  company: { id: string; territoryId: string; partnershipReferentId: string | null },
  byUserId: string | null,
): Promise<void> {
  const hats = await tx.db.membership.findMany({
    where: { territoryId: company.territoryId, role: 'partnershipReferent', endedAt: null },
    select: { userId: true, createdAt: true },
  })
  const held = await tx.db.company.groupBy({
    by: ['partnershipReferentId'],
    where: { territoryId: company.territoryId, state: 'active', id: { not: company.id } },
    _count: true,
  })
  const counts = new Map(held.map((row) => [row.partnershipReferentId, row._count]))
  const loads = hats.map(({ userId, createdAt }) => ({
    userId,
    companies: counts.get(userId) ?? 0,
    since: createdAt,
  }))
  const toUserId = leastLoaded(loads)?.userId ?? null
  if (toUserId === company.partnershipReferentId) return
  await tx.db.company.update({ where: { id: company.id }, data: { partnershipReferentId: toUserId } })
  await tx.db.referentChange.create({
    data: {
      companyId: company.id,
      fromUserId: company.partnershipReferentId,
      toUserId,
      byUserId,
      at: tx.now,
    },
  })
  await tx.emit(
    { type: 'company.referentChanged', payload: { companyId: company.id } },
    { territoryId: company.territoryId },
  )
}

/** Gives to the others, one by one, the companies of a referent who leaves. */
export async function handOverCompanies(
  tx: TransactionContext,
  leavingUserId: string,
  territoryId: string,
): Promise<void> {
  const companies = await tx.db.company.findMany({
    where: { territoryId, partnershipReferentId: leavingUserId },
    select: { id: true, territoryId: true, partnershipReferentId: true },
    orderBy: { createdAt: 'asc' },
  })
  const by = 'userId' in tx.actor ? tx.actor.userId : null
  for (const company of companies) await assignReferent(tx, company, by)
}
