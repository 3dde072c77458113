import type { TransactionContext } from '../context'
import { assignReferent } from './assign-referent'

/**
 * Confirms one company that this user is said to have signed up, now that the owner of the address said so: it gets
 * its partnership referent. False when no such sign-up waits (answered already, or of somebody else).
 */
export async function confirmCompany(
  tx: TransactionContext,
  { userId, companyId }: { readonly userId: string; readonly companyId: string },
): Promise<boolean> {
  const confirmed = await tx.db.company.updateMany({
    where: { id: companyId, state: 'pendingConfirmation', memberships: { some: { userId, endedAt: null } } },
    data: { state: 'active', signedUpBy: null },
  })
  if (confirmed.count === 0) return false
  const company = await tx.db.company.findUniqueOrThrow({
    where: { id: companyId },
    select: { id: true, territoryId: true, partnershipReferentId: true },
  })
  await assignReferent(tx, company, null)
  return true
}
