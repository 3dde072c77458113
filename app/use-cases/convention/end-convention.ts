/** Rejecting and cancelling: a convention that will not be. */
import { lockConvention } from '~/database/locks'
import { conventionsVisibleTo } from '~/database/scope'
import type { Permission } from '~/domain/permissions/permissions'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { moveConvention } from './move-convention'

interface EndInput {
  readonly conventionId: string
  readonly reason: string
}

/** The prescriber refuses, with a reason that the parties read. */
export const rejectConvention = (context: Context, input: EndInput) =>
  end(context, input, { event: 'reject', column: 'rejectedReason', by: ['convention.review'] })

/** A party gives up before the first day, with a reason. Refused once the immersion began or was assessed. */
export const cancelConvention = (context: Context, input: EndInput) =>
  end(context, input, {
    event: 'cancel',
    column: 'cancelledReason',
    by: [
      'convention.review',
      'convention.endAsHost',
      'convention.readAsBeneficiary',
      'convention.readAsSupport',
    ],
  })

interface Ending {
  readonly event: 'reject' | 'cancel'
  readonly column: 'rejectedReason' | 'cancelledReason'
  readonly by: readonly Permission[]
}

async function end(
  context: Context,
  input: EndInput,
  ending: Ending,
): Promise<OrRefusal<{ readonly ended: true }>> {
  if (!ending.by.some((permission) => may(context.actor, permission))) return refuse('notAllowed')
  const reason = input.reason.trim()
  if (reason === '') return refuse('conventionReasonMissing')
  return inTransaction(context, async (tx) => {
    const where = { AND: [conventionsVisibleTo(tx.actor), { id: input.conventionId }] }
    if (!(await tx.db.convention.findFirst({ where, select: { id: true } }))) return refuse('notFound')
    await lockConvention(tx, input.conventionId)
    const convention = await tx.db.convention.findFirstOrThrow({ where })
    const { event, column } = ending
    const moved = await moveConvention(tx, convention, { event, reason, data: { [column]: reason } })
    if (isRefused(moved)) return moved
    const { id: conventionId, territoryId } = convention
    const type = event === 'reject' ? 'convention.rejected' : 'convention.cancelled'
    await tx.emit({ type, payload: { conventionId } }, { territoryId })
    return { ended: true as const }
  })
}
