/** What the calendar alone does to applications: the eve of an interview is told, hires are followed up. */
import { toDateColumn } from '~/database/dates'
import { FOLLOW_UP_LINK_DAYS, followUpReminderDay } from '~/domain/application/follow-ups'
import { addDays, parisDay, parisInstant } from '~/domain/calendar/local-date'
import { isWorkingDay } from '~/domain/calendar/working-days'
import { may } from '~/domain/permissions/permissions'
import { isRefused } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'

const BATCH = 200

/** Each thing once, however often and however many processes run it: what is told is written down conditionally. */
export async function advanceApplications(context: Context): Promise<number> {
  if (!may(context.actor, 'clock.tick')) return 0
  const now = context.ports.clock.now()
  const today = parisDay(now)
  let told = await eachOf(context, () => interviewsOfTomorrow(context, now), remindInterview)
  // Nobody is asked how work goes on a day off.
  if (!isWorkingDay(today)) return told
  told += await eachOf(context, () => followUpsToAsk(context), askFollowUp)
  return told + (await eachOf(context, () => followUpsToRemind(context), remindFollowUp))
}

/** Batch after batch until none is left; what was told is no longer found. */
async function eachOf<T>(
  context: Context,
  read: () => Promise<T[]>,
  tell: (tx: TransactionContext, row: T) => Promise<boolean>,
): Promise<number> {
  let told = 0
  for (;;) {
    const rows = await read()
    let moved = 0
    for (const row of rows) {
      const done = await inTransaction(context, (tx) => tell(tx, row))
      if (!isRefused(done) && done) moved += 1
    }
    told += moved
    if (rows.length < BATCH || moved === 0) return told
  }
}

function interviewsOfTomorrow({ db }: Context, now: Date) {
  const dayAfter = parisInstant(addDays(parisDay(now), 2))
  return db.jobApplication.findMany({
    where: { state: 'interview', interviewAt: { gt: now, lt: dayAfter }, interviewRemindedAt: null },
    select: { id: true, territoryId: true, interviewSequence: true },
    take: BATCH,
  })
}

async function remindInterview(
  tx: TransactionContext,
  row: Awaited<ReturnType<typeof interviewsOfTomorrow>>[number],
) {
  const { id, territoryId, interviewSequence: sequence } = row
  const { count } = await tx.db.jobApplication.updateMany({
    where: { id, state: 'interview', interviewSequence: sequence, interviewRemindedAt: null },
    data: { interviewRemindedAt: tx.now },
  })
  const payload = { applicationId: id, sequence }
  if (count > 0) await tx.emit({ type: 'application.interviewTomorrow', payload }, { territoryId })
  return count > 0
}

const STILL_HIRED = { application: { state: 'hired', endedOn: null } } as const
const WITH_TERRITORY = { application: { select: { territoryId: true } } } as const

function followUpsToAsk({ db, ports }: Context) {
  const dueOn = { lte: toDateColumn(parisDay(ports.clock.now())) }
  return db.hireFollowUp.findMany({
    where: { askedAt: null, answeredAt: null, dueOn, ...STILL_HIRED },
    include: WITH_TERRITORY,
    take: BATCH,
  })
}

type Row = Awaited<ReturnType<typeof followUpsToAsk>>[number]

async function askFollowUp(tx: TransactionContext, { id: followUpId, application }: Row): Promise<boolean> {
  const { count } = await tx.db.hireFollowUp.updateMany({
    where: { id: followUpId, askedAt: null },
    data: { askedAt: tx.now },
  })
  if (count === 0) return false
  const { tokens } = tx.ports
  const expiresAt = parisInstant(addDays(tx.today, FOLLOW_UP_LINK_DAYS))
  const tokenHash = tokens.hash(tokens.derive('followUp', followUpId))
  await tx.db.personalLink.create({
    data: { tokenHash, purpose: 'followUp', followUpId, createdAt: tx.now, expiresAt },
  })
  const { territoryId } = application
  await tx.emit({ type: 'hire.followUpAsked', payload: { followUpId, reminder: false } }, { territoryId })
  return true
}

/** Asked long enough ago; read a little wide, then by working days. */
async function followUpsToRemind({ db, ports }: Context): Promise<Row[]> {
  const now = ports.clock.now()
  const rows = await db.hireFollowUp.findMany({
    where: {
      ...{ answeredAt: null, remindedAt: null, ...STILL_HIRED },
      askedAt: {
        lt: parisInstant(addDays(parisDay(now), -5)),
        gt: parisInstant(addDays(parisDay(now), -30)),
      },
    },
    include: WITH_TERRITORY,
    orderBy: { askedAt: 'asc' },
    take: BATCH,
  })
  return rows.filter(({ askedAt }) => askedAt && parisDay(now) >= followUpReminderDay(parisDay(askedAt)))
}

async function remindFollowUp(
  tx: TransactionContext,
  { id: followUpId, application }: Row,
): Promise<boolean> {
  const { count } = await tx.db.hireFollowUp.updateMany({
    where: { id: followUpId, remindedAt: null, answeredAt: null },
    data: { remindedAt: tx.now },
  })
  const { territoryId } = application
  const payload = { followUpId, reminder: true }
  if (count > 0) await tx.emit({ type: 'hire.followUpAsked', payload }, { territoryId })
  return count > 0
}
