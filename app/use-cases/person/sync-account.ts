import { type Refusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'

export interface AccountFacts {
  readonly personId: string
  readonly territoryId: string
  readonly userId: string | null
  readonly email: string | null
  readonly firstName: string
  readonly lastName: string
  readonly phone: string | null
}

/**
 * Keeps the person's account in step with their file: an e-mail opens one with the candidate's hat, another e-mail moves
 * it, none takes the hat away and closes its sessions. An account that also wears another hat (an employer's…) is not
 * touched from a file: whoever edits the file must not be able to take it over.
 * Refuses an e-mail that is somebody else's.
 */
export async function syncAccount(tx: TransactionContext, facts: AccountFacts): Promise<Refusal | undefined> {
  const email = facts.email?.trim().toLowerCase() ?? null
  if (facts.userId === null) return email === null ? undefined : openAccount(tx, facts, email)
  const otherHats = await tx.db.membership.count({
    where: { userId: facts.userId, endedAt: null, NOT: { role: 'candidate', personId: facts.personId } },
  })
  if (otherHats > 0) return undefined
  if (email === null) return closeAccount(tx, facts.userId, facts.personId)
  return moveAccount(tx, facts, facts.userId, email)
}

async function openAccount(tx: TransactionContext, facts: AccountFacts, email: string) {
  const { firstName, lastName, phone, personId, territoryId } = facts
  const made = await tx.db.user.createManyAndReturn({
    data: [{ email, firstName, lastName, phone }],
    skipDuplicates: true,
    select: { id: true },
  })
  const userId = made[0]?.id
  if (!userId) return refuse('personEmailTaken')
  await tx.db.membership.create({ data: { userId, role: 'candidate', territoryId, personId } })
  await tx.db.person.update({ where: { id: personId }, data: { userId } })
  return undefined
}

async function moveAccount(tx: TransactionContext, facts: AccountFacts, userId: string, email: string) {
  const holder = await tx.db.user.findUnique({ where: { email }, select: { id: true } })
  if (holder && holder.id !== userId) return refuse('personEmailTaken')
  const { firstName, lastName, phone, personId } = facts
  // A link already sent to the former address must not open the account any more.
  if (!holder) await tx.db.signInLink.deleteMany({ where: { userId, usedAt: null } })
  await tx.db.user.update({ where: { id: userId }, data: { email, firstName, lastName, phone } })
  await tx.db.membership.updateMany({
    where: { userId, role: 'candidate', personId },
    data: { endedAt: null },
  })
  return undefined
}

async function closeAccount(tx: TransactionContext, userId: string, personId: string) {
  const hat = { userId, role: 'candidate', personId } as const
  await tx.db.signInLink.deleteMany({ where: { userId, usedAt: null } })
  await tx.db.membership.updateMany({ where: { ...hat, endedAt: null }, data: { endedAt: tx.now } })
  await tx.db.session.updateMany({
    where: { membership: hat, revokedAt: null },
    data: { revokedAt: tx.now },
  })
  return undefined
}
