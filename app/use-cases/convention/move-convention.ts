/** The one way a convention changes state: by the table, conditionally, with its trace. */
import type { Prisma } from '~/database/generated/client'
import { type ConventionEvent, type ConventionState, conventionTransition } from '~/domain/convention/states'
import { isSignedIn } from '~/domain/permissions/actor'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'

interface Move {
  readonly event: ConventionEvent
  readonly reason?: string | undefined
  /** Columns that the change sets, beside the state. */
  readonly data?: Prisma.ConventionUncheckedUpdateManyInput
}

/**
 * Moves a convention read in this transaction. Refuses what the table does not hold, and `someoneWasFaster` when the
 * stored state is no longer the one that was read.
 */
export async function moveConvention(
  tx: TransactionContext,
  convention: { readonly id: string; readonly state: ConventionState },
  { event, reason, data }: Move,
): Promise<OrRefusal<ConventionState>> {
  const line = conventionTransition(convention.state, event, tx.actor.role)
  if (isRefused(line)) return line
  const { count } = await tx.db.convention.updateMany({
    where: { id: convention.id, state: convention.state },
    data: { ...data, state: line.to, revision: { increment: 1 }, updatedAt: tx.now },
  })
  if (count === 0) return refuse('someoneWasFaster')
  await tx.db.conventionChange.create({
    data: {
      conventionId: convention.id,
      event,
      fromState: convention.state,
      toState: line.to,
      by: tx.actor.role,
      byUserId: isSignedIn(tx.actor) ? tx.actor.userId : null,
      reason: reason ?? null,
      at: tx.now,
    },
  })
  return line.to
}
