import type { NotificationWishes } from '~/domain/message/preferences'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

/** A member of a company says what they want to be told, and when; for themselves alone. */
export async function chooseNotifications(
  context: Context,
  notifications: NotificationWishes,
): Promise<OrRefusal<{ chosen: true }>> {
  const { actor } = context
  if (!may(actor, 'company.read') || actor.role !== 'employer') return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<{ chosen: true }>>(context, async (tx) => {
    await tx.db.membership.update({
      where: { id: actor.membershipId },
      data: { notifications: { ...notifications } },
    })
    return { chosen: true as const }
  })
}
