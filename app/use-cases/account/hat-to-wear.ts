import { OPEN_HAT } from '~/database/scope'
import { roleOfPath } from '~/domain/account/landing'
import type { TransactionContext } from '../context'

/** The hat of the company just confirmed, else that of the page one was going to, else the one worn last, else the newest. */
export async function hatToWear(
  tx: TransactionContext,
  userId: string,
  companyId: string | undefined,
  path: string | undefined,
): Promise<string | undefined> {
  const open = { userId, ...OPEN_HAT }
  if (!companyId) {
    const role = path && roleOfPath(path)
    const going =
      role && (await tx.db.membership.findFirst({ where: { ...open, role }, select: { id: true } }))
    if (going) return going.id
    const last = await tx.db.session.findFirst({
      where: { userId, membership: open },
      orderBy: [{ createdAt: 'desc' }, { expiresAt: 'desc' }],
      select: { membershipId: true },
    })
    if (last) return last.membershipId
  }
  const newest = await tx.db.membership.findFirst({
    where: companyId ? { ...open, companyId } : open,
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  return newest?.id
}
