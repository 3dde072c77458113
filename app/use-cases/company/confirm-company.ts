import type { TransactionContext } from '../context'
import { assignReferent } from './assign-referent'

/** Confirms the companies that this user signed up, now that the address is proven: each gets its partnership referent. */
export async function confirmCompaniesOf(tx: TransactionContext, userId: string): Promise<void> {
  const waiting = await tx.db.company.findMany({
    where: {
      state: 'pendingConfirmation',
      memberships: { some: { userId, role: 'employer', endedAt: null } },
    },
    select: { id: true, territoryId: true, partnershipReferentId: true },
  })
  for (const company of waiting) {
    const confirmed = await tx.db.company.updateMany({
      where: { id: company.id, state: 'pendingConfirmation' },
      data: { state: 'active' },
    })
    if (confirmed.count > 0) await assignReferent(tx, company, null)
  }
}
