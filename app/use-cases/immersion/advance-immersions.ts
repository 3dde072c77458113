/** What the calendar alone does to immersions: start, end, and what people are told about it. */
import { toLocalDate } from '~/database/dates'
import { immersionsToAdvance, type ImmersionToAdvance as Row } from '~/database/immersions-to-advance'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { addWorkingDays } from '~/domain/calendar/working-days'
import type { DomainEvent } from '~/domain/events'
import { may } from '~/domain/permissions/permissions'
import { isRefused } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { moveConvention } from '../convention/move-convention'

const BATCH = 200
/** Working days after the end on which each side that said nothing is asked again. */
const ASSESSMENT_REMINDER_DAYS = [2, 5] as const

/**
 * Starts validated immersions on their first day, ends them the day after their last, tells the eve of the start and
 * asks again for assessments. Each thing once: changes of state are conditional, notices are written down.
 */
export async function advanceImmersions(context: Context): Promise<number> {
  if (!may(context.actor, 'clock.tick')) return 0
  const today = parisDay(context.ports.clock.now())
  let advanced = 0
  let after: string | undefined
  do {
    const rows = await immersionsToAdvance(context.db, today, { after, take: BATCH })
    for (const row of rows) {
      const did = await inTransaction(context, (tx) => advance(tx, row, today))
      if (!isRefused(did) && did) advanced += 1
    }
    after = rows.length === BATCH ? rows.at(-1)?.id : undefined
  } while (after)
  return advanced
}

async function advance(tx: TransactionContext, row: Row, today: LocalDate): Promise<boolean> {
  const [start, end] = [toLocalDate(row.startDate), toLocalDate(row.endDate)]
  const payload = { conventionId: row.id }
  if (row.state === 'validated') {
    if (today < start)
      return notice(tx, row, 'startsTomorrow', { type: 'convention.startsTomorrow', payload })
    return changed(tx, row, 'start', { type: 'convention.started', payload })
  }
  if (row.state === 'ongoing') return changed(tx, row, 'complete', { type: 'convention.ended', payload })
  const over = row.endedOn ? toLocalDate(row.endedOn) : end
  for (const [index, days] of ASSESSMENT_REMINDER_DAYS.entries()) {
    if (today < addWorkingDays(over, days)) continue
    for (const author of ['host', 'beneficiary'] as const) {
      if (row.assessments.some((each) => each.author === author)) continue
      const event = { type: 'convention.assessmentReminder', payload: { ...payload, author } } as const
      if (await notice(tx, row, `assessment:${author}:${index}`, event)) return true
    }
  }
  return false
}

async function changed(tx: TransactionContext, row: Row, event: 'start' | 'complete', told: DomainEvent) {
  const moved = await moveConvention(tx, row, { event })
  if (isRefused(moved)) return false
  await tx.emit(told, { territoryId: row.territoryId })
  return true
}

/** Tells something once: the notice is added only if it is not there yet. */
async function notice(tx: TransactionContext, row: Row, name: string, told: DomainEvent): Promise<boolean> {
  const { count } = await tx.db.convention.updateMany({
    // A list that was never written is null, which « not has » would never match.
    where: { id: row.id, OR: [{ noticesSent: { equals: null } }, { NOT: { noticesSent: { has: name } } }] },
    data: { noticesSent: { push: name } },
  })
  if (count > 0) await tx.emit(told, { territoryId: row.territoryId })
  return count > 0
}
