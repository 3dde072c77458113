/**
 * Writing many rows of the outbox at once. As SQL with one parameter, because a notification costs little more than
 * its rows: through the query builder, naming each column of each row cost more than sending the message.
 */
import { randomUUID } from 'node:crypto'
import type { Db, Transaction } from './client'

export interface NewMessage {
  readonly template: string
  readonly dedupeKey: string
  readonly territoryId: string | null
  readonly toAddress: string
  readonly toName: string
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** Writes e-mails that are due now; those whose `dedupeKey` is already there are left as they are. */
export async function insertMessages(
  tx: Transaction,
  messages: readonly NewMessage[],
  now: Date,
): Promise<void> {
  const rows = JSON.stringify(messages.map((message) => ({ id: randomUUID(), ...message })))
  await tx.$executeRaw`
    insert into "Message" ("id", "channel", "template", "dedupeKey", "territoryId", "toAddress", "toName", "subject",
      "html", "text", "createdAt", "availableAt")
    select "id", 'email', "template", "dedupeKey", "territoryId", "toAddress", "toName", "subject", "html", "text",
      ${now}::timestamp, ${now}::timestamp
    from json_to_recordset(${rows}::json) as given("id" uuid, "template" text, "dedupeKey" text, "territoryId" uuid,
      "toAddress" text, "toName" text, "subject" text, "html" text, "text" text)
    on conflict ("dedupeKey") do nothing`
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
