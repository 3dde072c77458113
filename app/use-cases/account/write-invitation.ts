import { randomUUID } from 'node:crypto'
import { normaliseEmail } from '~/domain/account/contact'
import { INVITATION_MS } from '~/domain/account/lifetimes'
import { COMPANY_ROLES } from '~/domain/company/company-roles'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'
import type { InviteMemberInput } from './invite-member'

type Target =
  | { readonly companyId: string; readonly organisationId: null }
  | { readonly companyId: null; readonly organisationId: string }

const DOUBLE_CLICK_MS = 10_000

/** Stores the invitation and tells it, whoever decided it. */
export async function writeInvitation(
  tx: TransactionContext,
  {
    role,
    firstName,
    lastName,
    jobTitle,
    companyId,
    organisationId,
    companyRoles = COMPANY_ROLES,
    establishmentIds = [],
    ...input
  }: Omit<InviteMemberInput, 'organisationId'> & Target,
  by: { readonly userId: string; readonly role: string; readonly territoryId: string },
): Promise<OrRefusal<{ invitationId: string }>> {
  const { territoryId } = by
  const email = normaliseEmail(input.email)
  const place = { companyId, organisationId, role }
  const member = await tx.db.membership.count({ where: { ...place, endedAt: null, user: { email } } })
  if (member > 0) return refuse('alreadyMember')
  // A double click invites once: the second waits here, then finds the first.
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('invitation'), hashtext(${email}))`
  const justMade = await tx.db.invitation.findFirst({
    where: {
      ...{ ...place, email, firstName, lastName, acceptedAt: null, revokedAt: null },
      createdAt: { gt: new Date(tx.now.getTime() - DOUBLE_CLICK_MS), lte: tx.now },
    },
    select: { id: true },
  })
  if (justMade) return { invitationId: justMade.id }
  await tx.db.invitation.updateMany({
    where: { ...place, email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: tx.now },
  })
  const id = randomUUID()
  const tokenHash = tx.ports.tokens.hash(tx.ports.tokens.derive('invitation', id))
  const expiresAt = new Date(tx.now.getTime() + INVITATION_MS)
  const names = { email, firstName, lastName, jobTitle: jobTitle ?? null, invitedById: by.userId }
  await tx.db.invitation.create({
    data: {
      ...{ id, tokenHash, territoryId, ...place, ...names, createdAt: tx.now, expiresAt },
      ...{ companyRoles: [...companyRoles], establishmentIds: [...establishmentIds] },
    },
  })
  const subject = { subjectType: 'invitation', subjectId: id, details: { role } }
  await tx.db.auditEntry.create({
    data: { at: tx.now, territoryId, userId: by.userId, role: by.role, action: 'member.invited', ...subject },
  })
  await tx.emit({ type: 'account.invited', payload: { invitationId: id } }, { territoryId })
  return { invitationId: id }
}
