import { sponsorTransition } from '~/domain/sponsorship/states'
import type { TransactionContext } from '../context'
import type { profileColumns } from './sponsor-columns'

type Columns = ReturnType<typeof profileColumns> & {
  readonly userId: string
  readonly territoryId: string
  readonly companyId: string | null
  readonly createdAt: Date
}

/** A new sponsor, or one that had left or was never confirmed; a sponsor who is here keeps what they said. */
export async function writeSponsor(tx: TransactionContext, columns: Columns): Promise<string> {
  const { userId, territoryId } = columns
  const known = await tx.db.sponsor.findUnique({ where: { userId }, select: { id: true, state: true } })
  if (!known) {
    const hat = { userId, role: 'sponsor' as const, territoryId, createdAt: tx.now }
    const made = await tx.db.sponsor.create({
      data: { ...columns, memberships: { create: hat } },
      select: { id: true },
    })
    return made.id
  }
  const returns = sponsorTransition(known.state, 'return', 'visitor')
  if (returns || known.state === 'pendingConfirmation') {
    await tx.db.sponsor.update({
      where: { id: known.id },
      data: { ...columns, state: 'pendingConfirmation', revision: { increment: 1 } },
    })
    const worn = { userId, role: 'sponsor' as const, sponsorId: known.id, endedAt: null }
    if ((await tx.db.membership.count({ where: worn })) === 0) {
      await tx.db.membership.create({ data: { ...worn, territoryId, createdAt: tx.now } })
    }
  }
  return known.id
}
