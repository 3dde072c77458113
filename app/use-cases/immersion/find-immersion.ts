/** A convention of the actor's, held until the end of the transaction. */
import { lockConvention } from '~/database/locks'
import { conventionsVisibleTo } from '~/database/scope'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'

export async function heldConvention(tx: TransactionContext, conventionId: string) {
  const where = { AND: [conventionsVisibleTo(tx.actor), { id: conventionId }] }
  const visible = await tx.db.convention.findFirst({ where, select: { id: true } })
  if (!visible) return refuse('notFound')
  await lockConvention(tx, conventionId)
  return tx.db.convention.findFirstOrThrow({ where, include: { territory: true, person: true } })
}

export type HeldConvention = Exclude<Awaited<ReturnType<typeof heldConvention>>, OrRefusal<never>>
