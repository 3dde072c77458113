/** What the calendar alone does to applications: the eve of an interview is told, hires are followed up. */
import { addDays, parisDay, parisInstant } from '~/domain/calendar/local-date'
import { isWorkingDay } from '~/domain/calendar/working-days'
import { may } from '~/domain/permissions/permissions'
import type { Context, TransactionContext } from '../context'
import { BATCH, eachBatch } from './each-batch'
import { askFollowUp, followUpsToAsk, followUpsToRemind, remindFollowUp } from './follow-hires'

/** Each thing once, however often and however many processes run it: what is told is written down conditionally. */
export async function advanceApplications(context: Context): Promise<number> {
  if (!may(context.actor, 'clock.tick')) return 0
  const now = context.ports.clock.now()
  const today = parisDay(now)
  let told = await eachBatch(context, () => interviewsOfTomorrow(context, now), remindInterview)
  // Nobody is asked how work goes on a day off.
  if (!isWorkingDay(today)) return told
  told += await eachBatch(context, () => followUpsToAsk(context), askFollowUp)
  return told + (await eachBatch(context, () => followUpsToRemind(context), remindFollowUp))
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
