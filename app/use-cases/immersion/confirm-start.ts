import { toLocalDate } from '~/database/dates'
import { frenchDate } from '~/domain/calendar/french'
import type { Permission } from '~/domain/permissions/permissions'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { moveConvention } from '../convention/move-convention'
import { heldConvention } from './find-immersion'

/** Who may say what happens on the spot. */
export const ON_SITE: readonly Permission[] = ['convention.followAsHost', 'convention.visit']

/** Somebody on the spot says that the person came. Refused before the first day. */
export async function confirmStart(
  context: Context,
  input: { readonly conventionId: string },
): Promise<OrRefusal<{ readonly started: true }>> {
  if (!ON_SITE.some((permission) => may(context.actor, permission))) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const convention = await heldConvention(tx, input.conventionId)
    if (isRefused(convention)) return convention
    const start = toLocalDate(convention.startDate)
    if (tx.today < start) return refuse('immersionNotStartedYet', { start: frenchDate(start) })
    const confirmation = { startConfirmedAt: tx.now, startConfirmedBy: tx.actor.role }
    if (convention.state === 'ongoing' && convention.startConfirmedAt === null) {
      // The clock started it; this only adds that somebody saw it.
      await tx.db.convention.update({ where: { id: convention.id }, data: confirmation })
      return { started: true as const }
    }
    const moved = await moveConvention(tx, convention, { event: 'start', data: confirmation })
    if (isRefused(moved)) return moved
    const { id: conventionId, territoryId } = convention
    await tx.emit({ type: 'convention.started', payload: { conventionId } }, { territoryId })
    return { started: true as const }
  })
}
