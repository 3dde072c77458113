import { toLocalDate } from '~/database/dates'
import { frenchDate } from '~/domain/calendar/french'
import { NO_SHOW_CAUSES, type NoShowCause } from '~/domain/convention/assessment'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { moveConvention } from '../convention/move-convention'
import { ON_SITE } from './confirm-start'
import { heldConvention } from './find-immersion'
import { openReboundPlan } from './open-rebound-plan'

/** Nobody began the immersion; what happened is asked, never assumed. Opens a rebound plan for the person. */
export async function reportNoShow(
  context: Context,
  input: { readonly conventionId: string; readonly cause: NoShowCause },
): Promise<OrRefusal<{ readonly reported: true }>> {
  if (!ON_SITE.some((permission) => may(context.actor, permission))) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const convention = await heldConvention(tx, input.conventionId)
    if (isRefused(convention)) return convention
    const start = toLocalDate(convention.startDate)
    if (tx.today < start) return refuse('immersionNotStartedYet', { start: frenchDate(start) })
    const moved = await moveConvention(tx, convention, {
      event: 'noShow',
      reason: NO_SHOW_CAUSES[input.cause],
      data: { noShowCause: input.cause },
    })
    if (isRefused(moved)) return moved
    const { id: conventionId, territoryId } = convention
    await tx.emit({ type: 'convention.noShow', payload: { conventionId } }, { territoryId })
    await openReboundPlan(tx, { person: convention.person, conventionId, cause: 'noShow' })
    return { reported: true as const }
  })
}
