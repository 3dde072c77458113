/**
 * Taking work from the outbox so that any number of workers share it: `for update skip locked` gives a row to one of
 * them, `dispatchedAt` keeps it from the others for a while. What was taken and not done comes back after that lease.
 */
import { smsMayLeave } from '~/domain/message/quiet-hours'
import type { Db, Transaction } from './client'

export interface Claim {
  readonly now: Date
  /** How long what was taken is left to whoever took it. */
  readonly leaseMs: number
  readonly limit: number
}

/** Takes events that are due, oldest first. */
export async function claimEvents(db: Db, { now, leaseMs, limit }: Claim): Promise<string[]> {
  const lost = new Date(now.getTime() - leaseMs)
  const rows = await db.$queryRaw<{ id: string; seq: bigint }[]>`
    update "OutboxEvent" e set "dispatchedAt" = ${now}::timestamp
    from (
      select "id" from "OutboxEvent"
      where "handledAt" is null and "deadAt" is null and "availableAt" <= ${now}::timestamp
        and ("dispatchedAt" is null or "dispatchedAt" <= ${lost}::timestamp)
      order by "seq" limit ${limit} for update skip locked
    ) due
    where e."id" = due."id" returning e."id"::text as id, e."seq" as seq`
  return rows.sort((a, b) => Number(a.seq - b.seq)).map((row) => row.id)
}

/** Takes messages that are due, oldest first; in quiet hours an SMS that nobody waits for stays. */
export async function claimMessages(db: Db, { now, leaseMs, limit }: Claim): Promise<string[]> {
  const ringing = smsMayLeave(now)
  const lost = new Date(now.getTime() - leaseMs)
  const rows = await db.$queryRaw<{ id: string }[]>`
    update "Message" m set "dispatchedAt" = ${now}::timestamp
    from (
      select "id" from "Message"
      where "sentAt" is null and "deadAt" is null and "availableAt" <= ${now}::timestamp
        and ("channel" = 'email' or "awaited" or ${ringing}::boolean)
        and ("dispatchedAt" is null or "dispatchedAt" <= ${lost}::timestamp)
      order by "availableAt" limit ${limit} for update skip locked
    ) due
    where m."id" = due."id" returning m."id"::text as id`
  return rows.map((row) => row.id)
}

export interface LockedEvent {
  readonly id: string
  readonly type: string
  readonly payload: unknown
  readonly occurredAt: Date
  readonly attempts: number
}

/** Holds events that are still to handle until the end of the transaction; those that another worker holds are left out. */
export function lockEvents(tx: Transaction, ids: readonly string[]): Promise<LockedEvent[]> {
  return tx.$queryRaw<LockedEvent[]>`
    select "id"::text as id, "type", "payload", "occurredAt", "attempts" from "OutboxEvent"
    where "id" = any(${[...ids]}::uuid[]) and "handledAt" is null and "deadAt" is null
    order by "seq" for update skip locked`
}

export interface ClaimedMessage {
  readonly id: string
  readonly channel: 'email' | 'sms'
  readonly toAddress: string
  readonly toName: string
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly attempts: number
}

/**
 * Renews the claim made at `claimedAt` and reads its messages. A claim can be renewed once: the same job run twice, or
 * run after its lease was given to somebody else, gets nothing.
 */
export function renewMessages(
  db: Db,
  ids: readonly string[],
  { claimedAt, now }: { claimedAt: Date; now: Date },
): Promise<ClaimedMessage[]> {
  const renewedAt = new Date(Math.max(now.getTime(), claimedAt.getTime() + 1))
  return db.$queryRaw<ClaimedMessage[]>`
    update "Message" set "dispatchedAt" = ${renewedAt}::timestamp
    where "id" = any(${[...ids]}::uuid[]) and "dispatchedAt" = ${claimedAt}::timestamp
      and "sentAt" is null and "deadAt" is null
    returning "id"::text as id, "channel"::text as channel, "toAddress", "toName", "subject", "html", "text", "attempts"`
}
