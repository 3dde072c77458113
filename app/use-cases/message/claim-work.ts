import { claimEvents, claimMessages } from '~/database/outbox-claims'
import { beat, takeTurn } from '~/database/turns'
import type { Context } from '~/use-cases/context'

/** How long a worker keeps what it took before it is handed to another, in milliseconds. */
export interface Leases {
  readonly eventsMs: number
  /** Longer than the slowest mail server. */
  readonly messagesMs: number
}

export interface ClaimedWork {
  readonly events: readonly string[]
  readonly messages: readonly string[]
  /** The instant of the claim, to millisecond: what proves it later. */
  readonly claimedAt: Date
}

/** Takes what is due from the outbox, at most `limit` events and as many messages. */
export async function claimWork(context: Context, leases: Leases, limit: number): Promise<ClaimedWork> {
  const now = context.ports.clock.now()
  const events = await claimEvents(context.db, { now, leaseMs: leases.eventsMs, limit })
  const messages = await claimMessages(context.db, { now, leaseMs: leases.messagesMs, limit })
  return { events, messages, claimedAt: now }
}

/** Says on /sante that background work is alive. */
export function sayAlive(context: Context): Promise<void> {
  return beat(context.db, 'worker', context.ports.clock.now())
}

/** Whether this process does a scheduled job this time: one of them gets each turn. */
export function takeScheduledTurn(context: Context, name: string, everyMs: number): Promise<boolean> {
  return takeTurn(context.db, `schedule:${name}`, context.ports.clock.now(), everyMs)
}
