/** What the calendar alone does to pairings, each thing once. Long, because one row of the database serves all of it. */
import { toLocalDateOrNull } from '~/database/dates'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import type { DomainEvent } from '~/domain/events'
import { dueNotices, type PairingNotice } from '~/domain/pairing/alerts'
import { pulseMonth } from '~/domain/pairing/pulse'
import { may } from '~/domain/permissions/permissions'
import { isRefused } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { askPulse } from './ask-pulse'
import { remindCharter } from './remind-charter'

const BATCH = 200

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
