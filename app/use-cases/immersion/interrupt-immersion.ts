import { toDateColumn, toLocalDate } from '~/database/dates'
import { frenchDate } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { may, type Permission } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { moveConvention } from '../convention/move-convention'
import { heldConvention } from './find-immersion'
import { openReboundPlan } from './open-rebound-plan'

/** Who may say that an immersion stops before its last day. */
const STOPPERS: readonly Permission[] = ['convention.endAsHost', 'convention.visit', 'person.own']

export interface InterruptInput {
  readonly conventionId: string
  readonly lastDay: LocalDate
  readonly reason: string
}

/** The immersion stops before its end: last day of presence and reason are kept, a rebound plan opens. */
export async function interruptImmersion(
  context: Context,
  input: InterruptInput,
): Promise<OrRefusal<{ readonly interrupted: true }>> {
  const allowed = STOPPERS.some((permission) => may(context.actor, permission))
  if (!allowed) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const convention = await heldConvention(tx, input.conventionId)
    if (isRefused(convention)) return convention
    const [start, end] = [toLocalDate(convention.startDate), toLocalDate(convention.endDate)]
    if (input.lastDay < start || input.lastDay > end) {
      return refuse('assessmentLastDayOutside', { start: frenchDate(start), end: frenchDate(end) })
    }
    if (input.lastDay > tx.today) return refuse('immersionLastDayInFuture')
    const moved = await moveConvention(tx, convention, {
      event: 'interrupt',
      reason: input.reason,
      data: { endedOn: toDateColumn(input.lastDay), endReason: input.reason },
    })
    if (isRefused(moved)) return moved
    const { id: conventionId, territoryId } = convention
    await tx.emit({ type: 'convention.interrupted', payload: { conventionId } }, { territoryId })
    await openReboundPlan(tx, { person: convention.person, conventionId, cause: 'endedEarly' })
    return { interrupted: true as const }
  })
}
