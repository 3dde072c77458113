/** A job is over: told by a party or learnt from a follow-up. Long, because both ways end in one record. */
import { toDateColumn, toLocalDate, toLocalDateOrNull } from '~/database/dates'
import { lockApplication } from '~/database/locks'
import { type JobEnd, jobEnd } from '~/domain/application/hire'
import { END_REASONS, type EndReason } from '~/domain/application/reasons'
import type { LocalDate } from '~/domain/calendar/local-date'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { openReboundPlan } from '../immersion/open-rebound-plan'
import { heldApplication, partyOf } from './find-application'
import { recordApplicationChange } from './record-application-change'

interface EndInput {
  readonly applicationId: string
  readonly lastDay: LocalDate
  readonly reason: EndReason
}

/** A job that ends before three months, other than at its planned end, opens a rebound plan. Told once. */
export async function endHire(
  context: Context,
  { applicationId, lastDay, reason }: EndInput,
): Promise<OrRefusal<{ readonly end: JobEnd }>> {
  if (!may(context.actor, 'application.end')) return refuse('notAllowed')
  if (!END_REASONS.includes(reason)) return refuse('recommendationReasonMissing')
  return inTransaction(context, async (tx) => {
    const application = await heldApplication(tx, applicationId)
    if (isRefused(application)) return application
    await lockApplication(tx, applicationId)
    const { state, hiredOn } = application
    if (state !== 'hired' || hiredOn === null) return refuse('applicationStateForbids')
    if (lastDay < toLocalDate(hiredOn) || lastDay > tx.today) return refuse('hireEndOutside')
    const contractEndOn = toLocalDateOrNull(application.contractEndOn)
    const facts = { hiredOn: toLocalDate(hiredOn), contractEndOn, lastDay, month: null, today: tx.today }
    const end = jobEnd(facts)
    const by = partyOf(tx.actor)
    if (isRefused(by)) return by
    const done = await recordEnd(tx, application, { end, lastDay, reason, by })
    return isRefused(done) ? done : { end }
  })
}

interface Ended {
  readonly id: string
  readonly territoryId: string
  readonly person: { readonly id: string; readonly territoryId: string; readonly supportReferentId: string }
}

/** Keeps the end, tells it, and opens the rebound that an early one calls for. Refuses when it was told before. */
export async function recordEnd(
  tx: TransactionContext,
  { id: applicationId, territoryId, person }: Ended,
  told: {
    readonly end: JobEnd
    readonly lastDay: LocalDate
    readonly reason: EndReason | null
    readonly by: 'employer' | 'partnershipReferent' | 'candidate' | 'followUp'
  },
): Promise<OrRefusal<{ readonly ended: true }>> {
  const { end, lastDay, reason, by } = told
  const { count } = await tx.db.jobApplication.updateMany({
    where: { id: applicationId, state: 'hired', endedOn: null },
    data: {
      endedOn: toDateColumn(lastDay),
      endReason: reason,
      updatedAt: tx.now,
      revision: { increment: 1 },
    },
  })
  if (count === 0) return refuse('applicationStateForbids')
  await recordApplicationChange(tx, applicationId, {
    ...{ event: 'end', from: 'hired', to: 'hired', by },
    reason: reason ?? undefined,
  })
  await tx.emit({ type: 'hire.ended', payload: { applicationId } }, { territoryId })
  if (end === 'early') {
    const cause = 'jobEndedBeforeThreeMonths'
    await openReboundPlan(tx, { person, cause, jobApplicationId: applicationId })
  }
  return { ended: true }
}
