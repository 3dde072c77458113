import { TryLater } from '~/domain/message/delivery-errors'
import { retryDelayMs } from '~/domain/message/retries'
import type { Context } from '~/use-cases/context'

/** What went wrong, without anything that a log may not hold. */
export interface WorkFailure {
  readonly id: string
  readonly error: unknown
  readonly dead: boolean
}

/** Puts an event back for later, or gives it up after its last attempt. */
export async function recordEventFailure(context: Context, id: string, error: unknown): Promise<WorkFailure> {
  const { attempts } = await context.db.outboxEvent.update({
    where: { id },
    data: { attempts: { increment: 1 }, lastError: describe(error), dispatchedAt: null },
    select: { attempts: true },
  })
  const next = whatNext(context, retryDelayMs('event', attempts))
  await context.db.outboxEvent.update({ where: { id }, data: next })
  return { id, error, dead: 'deadAt' in next }
}

/** The same for a message, not before the other side asked; `final` when trying again would change nothing. */
export async function recordMessageFailure(
  context: Context,
  message: { readonly id: string; readonly attempts: number },
  error: unknown,
  final: boolean,
): Promise<WorkFailure> {
  const attempts = message.attempts + 1
  const delayMs = final ? undefined : retryDelayMs('message', attempts)
  const askedMs = error instanceof TryLater ? error.afterMs : 0
  const next = whatNext(context, delayMs === undefined ? undefined : Math.max(delayMs, askedMs))
  await context.db.message.updateMany({
    where: { id: message.id, sentAt: null },
    data: { attempts, lastError: describe(error), dispatchedAt: null, ...next },
  })
  return { id: message.id, error, dead: 'deadAt' in next }
}

function whatNext(context: Context, delayMs: number | undefined): { availableAt: Date } | { deadAt: Date } {
  const now = context.ports.clock.now()
  return delayMs === undefined ? { deadAt: now } : { availableAt: new Date(now.getTime() + delayMs) }
}

function describe(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500)
}
