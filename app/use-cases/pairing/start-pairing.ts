import { toDateColumn } from '~/database/dates'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { endTowardsWork } from '~/domain/pairing/limits'
import { isRefused } from '~/domain/refusal'
import { parseSettings } from '~/domain/territory/settings'
import type { TransactionContext } from '../context'
import type { HeldPairing } from './held-pairing'
import { movePairing } from './move-pairing'

/**
 * The pairing runs: charter signed and first meeting held, whichever comes last. Its months are counted from that day;
 * a meeting held between the two acts counts from the charter.
 */
export async function startPairing(
  tx: TransactionContext,
  pairing: HeldPairing,
  metOn: LocalDate,
): Promise<void> {
  const signedOn = pairing.charterSignedAt ? parisDay(pairing.charterSignedAt) : tx.today
  const startedOn = metOn > signedOn ? metOn : signedOn
  const endsOn = endTowardsWork(startedOn, parseSettings(pairing.territory.settings))
  const started = await movePairing(
    tx,
    { id: pairing.id, state: 'charterSigned' },
    { event: 'start', data: { startedOn: toDateColumn(startedOn), endsOn: toDateColumn(endsOn) } },
  )
  // The row is held and the state was just read: nothing else can have moved it.
  if (isRefused(started)) throw new Error(`a signed pairing could not start: ${started.refused}`)
}
