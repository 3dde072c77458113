/** What silence leads to: reminders, an escalation to the referent, a lapse. Run by the clock, as often as one likes. */
import { toLocalDateOrNull } from '~/database/dates'
import { parisDay } from '~/domain/calendar/local-date'
import { may } from '~/domain/permissions/permissions'
import { type DueAction, dueAction } from '~/domain/recommendation/deadlines'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { parseSettings } from '~/domain/territory/settings'
import { type Context, inTransaction } from '../context'
import { breakSilence } from './break-silence'

const BATCH = 200

const WAITING = ['proposed', 'presented'] as const

export interface SilenceCounts {
  readonly reminded: number
  readonly escalated: number
  readonly lapsed: number
}

/** Each recommendation has its own transaction, and only the worker that finds it unchanged acts on it. */
export async function remindOrLapseRecommendations(context: Context): Promise<OrRefusal<SilenceCounts>> {
  if (!may(context.actor, 'clock.tick')) return refuse('notAllowed')
  const counts = { reminded: 0, escalated: 0, lapsed: 0 }
  let after: string | undefined
  for (;;) {
    const batch: WaitingRow[] = await loadBatch(context, after)
    for (const row of batch) {
      const due = dueFor(row, context)
      const done = due && (await inTransaction(context, (tx) => breakSilence(tx, row, due)))
      if (done === undefined || isRefused(done)) continue
      if (due === 'lapse') counts.lapsed += 1
      else if (due === 'escalate') counts.escalated += 1
      else counts.reminded += 1
    }
    after = batch.at(-1)?.id
    if (batch.length < BATCH) return counts
  }
}

function loadBatch(context: Context, after: string | undefined) {
  return context.db.recommendation.findMany({
    where: { state: { in: [...WAITING] }, ...(after === undefined ? {} : { id: { gt: after } }) },
    include: {
      territory: { select: { settings: true } },
      history: { where: { event: 'remind' }, orderBy: { at: 'desc' }, take: 1, select: { at: true } },
    },
    orderBy: { id: 'asc' },
    take: BATCH,
  })
}

type WaitingRow = Awaited<ReturnType<typeof loadBatch>>[number]

function dueFor(row: WaitingRow, { ports }: Context): DueAction | undefined {
  const reminded = row.history[0]?.at
  return dueAction(
    {
      ...row,
      candidateDeadline: toLocalDateOrNull(row.candidateDeadline),
      employerDeadline: toLocalDateOrNull(row.employerDeadline),
      lastRemindedOn: reminded === undefined ? null : parisDay(reminded),
    },
    parisDay(ports.clock.now()),
    parseSettings(row.territory.settings),
  )
}
