/** What the calendar alone does to pairings: the pulse of the month, alerts, reminders to sign. Each thing once. */
import { toLocalDateOrNull } from '~/database/dates'
import { addDays, type LocalDate, parisDay, parisInstant } from '~/domain/calendar/local-date'
import { addWorkingDays } from '~/domain/calendar/working-days'
import type { DomainEvent } from '~/domain/events'
import { dueNotices, type PairingNotice } from '~/domain/pairing/alerts'
import { pulseMonth } from '~/domain/pairing/pulse'
import { may } from '~/domain/permissions/permissions'
import { isRefused } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'

const BATCH = 200
/** Working days after the charter was sent on which those who have not signed are reminded. */
const CHARTER_REMINDER_DAYS = [2, 4] as const
/** A pulse may be answered until the next ones are asked, and a little more. */
const PULSE_LINK_DAYS = 40

/** Returns how many pairings something was done for. */
export async function advancePairings(context: Context): Promise<number> {
  if (!may(context.actor, 'clock.tick')) return 0
  const today = parisDay(context.ports.clock.now())
  let advanced = 0
  let after: string | undefined
  do {
    const rows = await pairingsAfter(context, after)
    for (const row of rows) {
      const did = await inTransaction(context, (tx) => advance(tx, row, today))
      if (!isRefused(did) && did) advanced += 1
    }
    after = rows.length === BATCH ? rows.at(-1)?.id : undefined
  } while (after)
  return advanced
}

type Row = Awaited<ReturnType<typeof pairingsAfter>>[number]

function pairingsAfter({ db }: Context, after: string | undefined) {
  return db.pairing.findMany({
    where: {
      OR: [{ state: { in: ['active', 'paused'] } }, { state: 'accepted', charterSentAt: { not: null } }],
      ...(after && { id: { gt: after } }),
    },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: {
      ...{ id: true, territoryId: true, state: true, startedOn: true, endsOn: true, lastMetOn: true },
      ...{
        resumedOn: true,
        noticesSent: true,
        charterSentAt: true,
        charterVersion: true,
        charterReminders: true,
      },
      pulses: { orderBy: { month: 'desc' }, take: 1, select: { month: true } },
    },
  })
}

async function advance(tx: TransactionContext, row: Row, today: LocalDate): Promise<boolean> {
  if (row.state === 'accepted') return remindCharter(tx, row, today)
  const facts = {
    ...{
      state: row.state,
      startedOn: toLocalDateOrNull(row.startedOn),
      endsOn: toLocalDateOrNull(row.endsOn),
    },
    ...{ lastMetOn: toLocalDateOrNull(row.lastMetOn), resumedOn: toLocalDateOrNull(row.resumedOn) },
  }
  let did = false
  for (const notice of dueNotices(facts, today)) did = (await tell(tx, row, notice)) || did
  const month = pulseMonth(facts, today)
  if (month !== undefined && (row.pulses[0]?.month ?? 0) < month)
    did = (await askPulse(tx, row, month)) || did
  return did
}

/** The notice is added only if it is not there yet. */
async function tell(tx: TransactionContext, row: Row, { kind, key }: PairingNotice): Promise<boolean> {
  if (row.noticesSent.includes(key)) return false
  const { count } = await tx.db.pairing.updateMany({
    where: { id: row.id, NOT: { noticesSent: { has: key } } },
    data: { noticesSent: { push: key } },
  })
  if (count === 0) return false
  const payload = { pairingId: row.id }
  await tx.emit({ type: `pairing.${kind}`, payload } as DomainEvent, { territoryId: row.territoryId })
  return true
}

async function askPulse(
  tx: TransactionContext,
  { id: pairingId, territoryId }: Row,
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

async function remindCharter(tx: TransactionContext, row: Row, today: LocalDate): Promise<boolean> {
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
