import { may } from '~/domain/permissions/permissions'
import { refuse } from '~/domain/refusal'
import type { Context } from '../context'

/** How long what opens nothing any more is kept: a person who follows an old link is told that it is over. */
const KEPT_DAYS = 30

/** Forgets sign-in links, sessions, personal links and short links that ended a month ago. */
export async function forgetExpiredLinks(context: Context) {
  if (!may(context.actor, 'clock.tick')) return refuse('notAllowed')
  const ended = { expiresAt: { lt: new Date(context.ports.clock.now().getTime() - KEPT_DAYS * 86_400_000) } }
  const signInLinks = await context.db.signInLink.deleteMany({ where: ended })
  const sessions = await context.db.session.deleteMany({ where: ended })
  const personalLinks = await context.db.personalLink.deleteMany({ where: ended })
  const shortLinks = await context.db.shortLink.deleteMany({ where: ended })
  return { forgotten: signInLinks.count + sessions.count + personalLinks.count + shortLinks.count }
}
