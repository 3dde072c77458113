import { addDays, parisInstant } from '~/domain/calendar/local-date'
import { latestEnd } from '~/domain/pairing/limits'
import { parseSettings } from '~/domain/territory/settings'
import type { TransactionContext } from '../context'
import type { HeldPairing } from './held-pairing'

/** The person reads and signs by a personal link; it opens as long as a pairing that starts today could last. */
export async function writeCharterLink(
  tx: TransactionContext,
  { id: pairingId, territory }: HeldPairing,
): Promise<void> {
  const { tokens } = tx.ports
  const end = latestEnd(tx.today, parseSettings(territory.settings))
  const expiresAt = parisInstant(addDays(end, 1))
  const tokenHash = tokens.hash(tokens.derive('charter', pairingId))
  await tx.db.personalLink.upsert({
    where: { tokenHash },
    create: { tokenHash, purpose: 'charter', pairingId, createdAt: tx.now, expiresAt },
    update: { expiresAt },
  })
}
