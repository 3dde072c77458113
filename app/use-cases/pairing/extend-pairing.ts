import { toDateColumn, toLocalDate, toLocalDateOrNull } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import { endInWork } from '~/domain/pairing/limits'
import { PAIRING_STATE_LABELS } from '~/domain/pairing/states'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { parseSettings } from '~/domain/territory/settings'
import { type Context, inTransaction } from '../context'
import { heldPairing } from './held-pairing'
import { movePairing } from './move-pairing'

/** The person has a job: the pairing goes on in work, for the months that the territory allows from the first day of it. */
export async function extendPairing(
  context: Context,
  input: { readonly pairingId: string; readonly hiredOn: LocalDate },
): Promise<OrRefusal<{ readonly endsOn: LocalDate }>> {
  if (!may(context.actor, 'pairing.steer')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const pairing = await heldPairing(tx, input.pairingId)
    if (isRefused(pairing)) return pairing
    const { id: pairingId, territoryId, startedOn, endsOn, state } = pairing
    if (!startedOn || !endsOn) {
      return refuse('pairingStateForbids', { state: PAIRING_STATE_LABELS[state].toLowerCase() })
    }
    const running = {
      ...{ startedOn: toLocalDate(startedOn), endsOn: toLocalDate(endsOn) },
      inWorkSince: toLocalDateOrNull(pairing.inWorkSince),
    }
    const end = endInWork(running, input.hiredOn, tx.today, parseSettings(pairing.territory.settings))
    if (isRefused(end)) return end
    const data = { inWorkSince: toDateColumn(input.hiredOn), endsOn: toDateColumn(end) }
    const moved = await movePairing(tx, pairing, { event: 'extend', data })
    if (isRefused(moved)) return moved
    await tx.emit({ type: 'pairing.extended', payload: { pairingId } }, { territoryId })
    return { endsOn: end }
  })
}
