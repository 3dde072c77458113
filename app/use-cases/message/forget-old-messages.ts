import { may } from '~/domain/permissions/permissions'
import { refuse } from '~/domain/refusal'
import type { Context } from '~/use-cases/context'

/** Technical logs are kept six months (domain, « Personal data »): who was written to, and when, is one. */
const KEPT_DAYS = 183

/** Forgets messages sent, or given up, more than six months ago. */
export async function forgetOldMessages(context: Context) {
  if (!may(context.actor, 'clock.tick')) return refuse('notAllowed')
  const before = new Date(context.ports.clock.now().getTime() - KEPT_DAYS * 86_400_000)
  const { count } = await context.db.message.deleteMany({
    where: { OR: [{ sentAt: { lt: before } }, { sentAt: null, deadAt: { lt: before } }] },
  })
  return { forgotten: count }
}
