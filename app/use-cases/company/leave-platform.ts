import { whatHoldsCompany } from '~/database/what-holds-a-company'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { closeOffer } from '../offer/close-offer'
import { lockAdministrators } from './lock-team'

/**
 * An administrator closes the company's account: its offers close and whoever waited for an answer is told, invitations
 * and requests to join end, and so does every member's session. Hats stay, so that a referent may open the account
 * again. Refuses while something is under way with a person (`companyHasRunningConventions`).
 */
export async function leavePlatform(context: Context): Promise<OrRefusal<{ readonly closedOffers: number }>> {
  const { actor } = context
  if (!may(actor, 'company.manage') || actor.role !== 'employer') return refuse('notAllowed')
  const { companyId, territoryId } = actor
  return inTransaction<Context['actor'], OrRefusal<{ readonly closedOffers: number }>>(
    context,
    async (tx) => {
      const administrators = await lockAdministrators(tx, companyId)
      if (!administrators.includes(actor.membershipId)) return refuse('notAllowed')
      const left = await tx.db.company.updateMany({
        where: { id: companyId, state: 'active' },
        data: { state: 'left', leftAt: tx.now },
      })
      if (left.count === 0) return refuse('companyAlreadyLeft')
      const closedOffers = await closeOffers(tx, companyId)
      if (isRefused(closedOffers)) return closedOffers
      // After the offers are held and closed: an answer given meanwhile is seen here.
      const held = await whatHoldsCompany(tx.db, companyId)
      if (Object.values(held).some((count) => count > 0)) return refuse('companyHasRunningConventions')
      await endAccess(tx, companyId)
      const by = { territoryId, userId: actor.userId, role: actor.role }
      const subject = { subjectType: 'company', subjectId: companyId }
      await tx.db.auditEntry.create({ data: { at: tx.now, ...by, action: 'company.left', ...subject } })
      await tx.emit({ type: 'company.left', payload: { companyId } }, { territoryId })
      return { closedOffers }
    },
  )
}

async function closeOffers(tx: TransactionContext, companyId: string): Promise<OrRefusal<number>> {
  const offers = await tx.db.offer.findMany({
    where: {
      companyId,
      state: { notIn: ['closed', 'filled'] },
      NOT: { state: 'draft', enteredById: { not: null } },
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id: offerId } of offers) {
    const closed = await closeOffer(tx, { offerId, reason: 'noLongerNeeded' })
    if (isRefused(closed)) return closed
  }
  return offers.length
}

async function endAccess(tx: TransactionContext, companyId: string): Promise<void> {
  await tx.db.session.updateMany({
    where: { membership: { companyId }, revokedAt: null },
    data: { revokedAt: tx.now },
  })
  await tx.db.invitation.updateMany({
    where: { companyId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: tx.now },
  })
  await tx.db.joinRequest.updateMany({
    where: { companyId, state: 'pending' },
    data: { state: 'refused', decidedAt: tx.now },
  })
}
