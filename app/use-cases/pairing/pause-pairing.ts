import { toDateColumn } from '~/database/dates'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { heldPairing } from './held-pairing'
import { movePairing } from './move-pairing'

/** The referent pauses a pairing: no alert, no pulse, until it is resumed; its last day does not move. Both are told. */
export async function pausePairing(
  context: Context,
  input: { readonly pairingId: string; readonly reason: string },
): Promise<OrRefusal<{ readonly pairingId: string }>> {
  if (!may(context.actor, 'pairing.steer')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const pairing = await heldPairing(tx, input.pairingId)
    if (isRefused(pairing)) return pairing
    const { id: pairingId, territoryId } = pairing
    const reason = input.reason.trim()
    const data = { pausedAt: tx.now, pausedReason: reason }
    const moved = await movePairing(tx, pairing, { event: 'pause', reason, data })
    if (isRefused(moved)) return moved
    await tx.emit({ type: 'pairing.paused', payload: { pairingId } }, { territoryId })
    return { pairingId }
  })
}

/** The pairing goes on; days without a meeting are counted from today. Both are told. */
export async function resumePairing(
  context: Context,
  input: { readonly pairingId: string },
): Promise<OrRefusal<{ readonly pairingId: string }>> {
  if (!may(context.actor, 'pairing.steer')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const pairing = await heldPairing(tx, input.pairingId)
    if (isRefused(pairing)) return pairing
    const { id: pairingId, territoryId } = pairing
    const data = { pausedAt: null, pausedReason: null, resumedOn: toDateColumn(tx.today) }
    const moved = await movePairing(tx, pairing, { event: 'resume', data })
    if (isRefused(moved)) return moved
    await tx.emit({ type: 'pairing.resumed', payload: { pairingId } }, { territoryId })
    return { pairingId }
  })
}
