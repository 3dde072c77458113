import type { EventType } from '~/domain/events'
import { type Context, inTransaction } from '~/use-cases/context'
import { handleTogether } from './handle-together'
import type { EventHandlers } from './letter'
import { recordEventFailure, type WorkFailure } from './record-failure'

/**
 * Handles events, each handler exactly once: its note (HandledEvent) is stored with the messages that it writes.
 * All in one transaction when all is well. When one of them fails, each handler gets its own, so that it alone is
 * tried again later. Returns what failed; throws only when the database itself does not answer.
 */
export async function handleEvents(
  context: Context,
  handlers: EventHandlers,
  ids: readonly string[],
): Promise<readonly WorkFailure[]> {
  if (ids.length > 1) {
    try {
      await inTransaction(context, (tx) => handleTogether(tx, handlers, ids))
      return []
    } catch {
      // One of them is bad: found out below, one by one.
    }
  }
  const failures: WorkFailure[] = []
  for (const id of ids) {
    const failure = await handleAlone(context, handlers, id)
    if (failure) failures.push(failure)
  }
  return failures
}

async function handleAlone(context: Context, handlers: EventHandlers, id: string) {
  const event = await context.db.outboxEvent.findUnique({ where: { id }, select: { type: true } })
  if (!event) return undefined
  const failed: unknown[] = []
  const names = Object.keys(handlers[event.type as EventType] ?? {})
  // Each handler by itself, then all that is left: nothing, when they went well, but to close the event.
  for (const name of [...names, undefined]) {
    if (name === undefined && failed.length > 0) break
    await inTransaction(context, (tx) => handleTogether(tx, handlers, [id], name)).catch((error) =>
      failed.push(error),
    )
  }
  return failed.length > 0 ? recordEventFailure(context, id, failed[0]) : undefined
}
