import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { addWorkingDays } from '~/domain/calendar/working-days'
import type { TransactionContext } from '../context'

/** Working days after the charter was sent on which those who have not signed are reminded. */
const CHARTER_REMINDER_DAYS = [2, 4] as const

interface SentCharter {
  readonly id: string
  readonly territoryId: string
  readonly charterSentAt: Date | null
  readonly charterReminders: number
  readonly charterVersion: number
}

/** Reminds those who have not signed; the count is raised conditionally, so that two workers remind once. */
export async function remindCharter(
  tx: TransactionContext,
  row: SentCharter,
  today: LocalDate,
): Promise<boolean> {
  const { id: pairingId, charterSentAt, charterReminders, charterVersion: version } = row
  const days = CHARTER_REMINDER_DAYS[charterReminders]
  if (!charterSentAt || days === undefined || today < addWorkingDays(parisDay(charterSentAt), days))
    return false
  const { count } = await tx.db.pairing.updateMany({
    where: { id: pairingId, state: 'accepted', charterReminders, charterVersion: version },
    data: { charterReminders: { increment: 1 } },
  })
  if (count === 0) return false
  const payload = { pairingId, version, count: charterReminders + 1 }
  await tx.emit({ type: 'pairing.charterReminder', payload }, { territoryId: row.territoryId })
  return true
}
