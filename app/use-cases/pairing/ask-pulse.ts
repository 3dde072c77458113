import { addDays, parisInstant } from '~/domain/calendar/local-date'
import type { TransactionContext } from '../context'

/** A pulse may be answered until the next ones are asked, and a little more. */
const PULSE_LINK_DAYS = 40

/** Asks both how the month went, each by a link of their own; whoever was asked already is not asked again. */
export async function askPulse(
  tx: TransactionContext,
  { id: pairingId, territoryId }: { readonly id: string; readonly territoryId: string },
  month: number,
): Promise<boolean> {
  const asked = await tx.db.pairingPulse.createManyAndReturn({
    data: (['sponsor', 'person'] as const).map((party) => ({ pairingId, party, month, askedAt: tx.now })),
    skipDuplicates: true,
    select: { id: true },
  })
  const { tokens } = tx.ports
  const expiresAt = parisInstant(addDays(tx.today, PULSE_LINK_DAYS))
  for (const { id: pulseId } of asked) {
    const tokenHash = tokens.hash(tokens.derive('pulse', pulseId))
    const link = { tokenHash, purpose: 'pulse' as const, pulseId, createdAt: tx.now, expiresAt }
    await tx.db.personalLink.create({ data: link })
    await tx.emit({ type: 'pairing.pulseAsked', payload: { pulseId } }, { territoryId })
  }
  return asked.length > 0
}
