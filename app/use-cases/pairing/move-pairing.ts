/** The one way a pairing changes state: by the table, conditionally, with its trace. */
import type { Prisma } from '~/database/generated/client'
import { nextState, type PairingEvent, type PairingState } from '~/domain/pairing/states'
import { isSignedIn } from '~/domain/permissions/actor'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'

interface Move {
  readonly event: PairingEvent
  readonly reason?: string | undefined
  /** Columns that the change sets, beside the state. */
  readonly data?: Prisma.PairingUncheckedUpdateManyInput
}

/** Refuses what the table does not hold, and `someoneWasFaster` when the stored state is no longer the one read. */
export async function movePairing(
  tx: TransactionContext,
  pairing: { readonly id: string; readonly state: PairingState },
  { event, reason, data }: Move,
): Promise<OrRefusal<PairingState>> {
  const to = nextState(pairing.state, event, tx.actor.role, reason)
  if (isRefused(to)) return to
  const { count } = await tx.db.pairing.updateMany({
    where: { id: pairing.id, state: pairing.state },
    data: { ...data, state: to, revision: { increment: 1 }, updatedAt: tx.now },
  })
  if (count === 0) return refuse('someoneWasFaster')
  await recordPairingChange(tx, pairing.id, { event, from: pairing.state, to, reason })
  return to
}

interface Change {
  readonly event: string
  readonly from: PairingState | null
  readonly to: PairingState
  readonly reason?: string | undefined
}

export async function recordPairingChange(
  tx: TransactionContext,
  pairingId: string,
  change: Change,
): Promise<void> {
  const { event, from, to, reason } = change
  await tx.db.pairingChange.create({
    data: {
      ...{ pairingId, event, fromState: from, toState: to, reason: reason ?? null, at: tx.now },
      by: tx.actor.role,
      byUserId: isSignedIn(tx.actor) ? tx.actor.userId : null,
    },
  })
}
