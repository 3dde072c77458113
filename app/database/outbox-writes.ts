/**
 * Writing many rows of the outbox at once. As SQL with one parameter, because a notification costs little more than
 * its rows: through the query builder, naming each column of each row cost more than sending the message.
 */
import { randomUUID } from 'node:crypto'
import type { Db, Transaction } from './client'

export interface NewMessage {
  readonly channel: 'email' | 'sms'
  readonly template: string
  readonly dedupeKey: string
  readonly territoryId: string | null
  readonly toAddress: string
  readonly toName: string
  readonly subject: string
  readonly html: string
  readonly text: string
  /** Sent at any hour. */
  readonly awaited: boolean
  /** Not before this instant. */
  readonly availableAt: Date
}

/** Writes messages; those whose `dedupeKey` is already there are left as they are. */
export async function insertMessages(
  tx: Transaction,
  messages: readonly NewMessage[],
  now: Date,
): Promise<void> {
  const rows = JSON.stringify(messages.map((message) => ({ id: randomUUID(), ...message })))
  await tx.$executeRaw`
    insert into "Message" ("id", "channel", "template", "dedupeKey", "territoryId", "toAddress", "toName", "subject",
      "html", "text", "awaited", "createdAt", "availableAt")
    select "id", "channel", "template", "dedupeKey", "territoryId", "toAddress", "toName", "subject", "html", "text",
      "awaited", ${now}::timestamp, "availableAt" at time zone 'UTC'
    from json_to_recordset(${rows}::json) as given("id" uuid, "channel" "MessageChannel", "template" text,
      "dedupeKey" text, "territoryId" uuid, "toAddress" text, "toName" text, "subject" text, "html" text, "text" text,
      "awaited" boolean, "availableAt" timestamptz)
    on conflict ("dedupeKey") do nothing`
}

/** Writes short links; one that exists already lives longer. In one order, so that two writers wait and never cross. */
export async function insertShortLinks(
  tx: Transaction,
  links: readonly { readonly id: string; readonly sealedPath: string }[],
  { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
): Promise<void> {
  const sorted = [...new Map(links.map((link) => [link.id, link])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )
  const ids = sorted.map(({ id }) => id)
  const paths = sorted.map(({ sealedPath }) => sealedPath)
  await tx.$executeRaw`
    insert into "ShortLink" ("id", "sealedPath", "createdAt", "expiresAt")
    select "id", "sealedPath", ${now}::timestamp, ${expiresAt}::timestamp
    from unnest(${ids}::text[], ${paths}::text[]) as given("id", "sealedPath")
    on conflict ("id") do update set "expiresAt" = greatest("ShortLink"."expiresAt", excluded."expiresAt")`
}

/** Notes that these handlers did their part of these events. */
export async function noteHandled(
  tx: Transaction,
  notes: readonly { readonly eventId: string; readonly handler: string }[],
  now: Date,
): Promise<void> {
  const events = notes.map(({ eventId }) => eventId)
  const handlers = notes.map(({ handler }) => handler)
  await tx.$executeRaw`
    insert into "HandledEvent" ("eventId", "handler", "handledAt")
    select "eventId", "handler", ${now}::timestamp
    from unnest(${events}::uuid[], ${handlers}::text[]) as note("eventId", "handler")`
}

/** Closes events whose handlers all did their part. */
export async function closeEvents(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
  await tx.$executeRaw`
    update "OutboxEvent" set "handledAt" = ${now}::timestamp, "lastError" = null
    where "id" = any(${[...ids]}::uuid[])`
}

/** Marks messages sent, and empties them unless they are to be shown. */
export async function markSent(
  db: Db,
  ids: readonly string[],
  now: Date,
  keepBodies: boolean,
): Promise<void> {
  await db.$executeRaw`
    update "Message" set "sentAt" = ${now}::timestamp, "lastError" = null,
      "html" = case when ${keepBodies} then "html" else '' end,
      "text" = case when ${keepBodies} then "text" else '' end
    where "id" = any(${[...ids]}::uuid[])`
}
