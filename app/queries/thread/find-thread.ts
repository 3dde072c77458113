/** The conversation that somebody means, if they may write in it: its identifier once it exists, else whom it is with. */
import type { Db } from '~/database/client'
import { type Correspondent, sameThread, threadKeyFor } from '~/database/correspondents'
import type { Actor } from '~/domain/permissions/actor'
import { titleOfKey } from './thread-title'

/** Null when the viewer has no business with that correspondent. */
export async function findThread(db: Db, viewer: Actor, to: Correspondent, now: Date) {
  const meant = await threadKeyFor(db, viewer, to, now)
  if (!meant) return null
  const thread = await db.thread.findFirst({ where: sameThread(meant.key), select: { id: true } })
  if (thread) return { threadId: thread.id }
  return { threadId: null, kind: meant.key.kind, name: await titleOfKey(db, meant.key, viewer) }
}
