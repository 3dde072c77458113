import { toDateColumn, toLocalDate } from '~/database/dates'
import { type Assessment, outcomeEvent } from '~/domain/convention/assessment'
import { isRefused, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'
import { moveConvention } from '../convention/move-convention'
import type { HeldConvention } from './find-immersion'
import { openReboundPlan } from './open-rebound-plan'

/** The host's outcome corrects what the clock assumed, then closes the convention. */
export async function settleOutcome(tx: TransactionContext, convention: HeldConvention, answers: Assessment) {
  const { lastDay } = answers
  let state = convention.state
  const event = outcomeEvent(answers.outcome)
  const settledAs = { complete: 'completed', interrupt: 'interrupted', noShow: 'noShow' } as const
  if (state !== settledAs[event]) {
    if (event === 'complete' && tx.today < toLocalDate(convention.endDate)) return refuse('immersionNotOver')
    const moved = await moveConvention(tx, convention, {
      event,
      data: event === 'interrupt' && lastDay ? { endedOn: toDateColumn(lastDay) } : {},
    })
    if (isRefused(moved)) return moved
    state = moved
    const cause = event === 'interrupt' ? 'endedEarly' : event === 'noShow' ? 'noShow' : undefined
    if (cause) await openReboundPlan(tx, { person: convention.person, conventionId: convention.id, cause })
  }
  return moveConvention(tx, { id: convention.id, state }, { event: 'assess' })
}
