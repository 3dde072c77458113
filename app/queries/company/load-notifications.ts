import type { Db } from '~/database/client'
import { NOTIFICATION_KIND_KEYS, NOTIFICATION_KINDS, readNotifications } from '~/domain/message/preferences'
import type { EmployerActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'

/** What a member of a company chose to be told, the kinds of message that come to them, and the address they are told at. */
export async function loadNotifications(db: Db, viewer: EmployerActor) {
  const { notifications, user } = await db.membership.findUniqueOrThrow({
    where: { id: viewer.membershipId },
    select: { notifications: true, user: { select: { email: true } } },
  })
  return {
    email: user.email,
    wishes: readNotifications(notifications),
    kinds: NOTIFICATION_KIND_KEYS.filter((kind) => may(viewer, NOTIFICATION_KINDS[kind].needs)),
  }
}
