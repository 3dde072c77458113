import { threadsVisibleTo } from '~/database/scope'
import { isSignedIn } from '~/domain/permissions/actor'
import type { Context } from '../context'

/**
 * Notes that a reader has seen a conversation up to now, so that it counts as read and they are told of the next
 * message. Called by the loader of the conversation, as the log of file readings is; changes nothing else.
 */
export async function noteThreadRead(context: Context, input: { readonly threadId: string }): Promise<void> {
  const { actor, db, ports } = context
  if (!isSignedIn(actor)) return
  const { userId } = actor
  const { threadId } = input
  const where = { AND: [threadsVisibleTo(actor), { id: threadId }] }
  if ((await db.thread.count({ where })) === 0) return
  const lastReadAt = ports.clock.now()
  await db.$executeRaw`
    insert into "ThreadMember" ("threadId", "userId", "lastReadAt")
    values (${threadId}::uuid, ${userId}::uuid, ${lastReadAt}::timestamp)
    on conflict ("threadId", "userId") do update set "lastReadAt" = excluded."lastReadAt"`
}
