import type { Db } from '~/database/client'
import { readNotifications } from '~/domain/message/preferences'
import type { EmployerActor } from '~/domain/permissions/actor'

/** What a member of a company chose to be told, and the address it is told at. */
export async function loadNotifications(db: Db, viewer: EmployerActor) {
  const { notifications, user } = await db.membership.findUniqueOrThrow({
    where: { id: viewer.membershipId },
    select: { notifications: true, user: { select: { email: true } } },
  })
  return { email: user.email, wishes: readNotifications(notifications) }
}
