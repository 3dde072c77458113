/** A job of the queue: identifiers only, for what it works on is in the outbox. */
import type { Logger } from 'pino'
import type { Context } from '~/use-cases/context'
import { type Carriers, deliverMessages } from '~/use-cases/message/deliver-messages'
import { handleEvents } from '~/use-cases/message/handle-events'
import type { EventHandlers } from '~/use-cases/message/letter'
import { nameOfError } from './clock'

export interface BackgroundJob {
  readonly kind: 'handleEvents' | 'deliverMessages'
  readonly ids: readonly string[]
  /** When the relay took them from the outbox; ISO 8601. */
  readonly claimedAt: string
}

export interface JobTools {
  readonly context: Context
  readonly carriers: Carriers
  readonly handlers: EventHandlers
  readonly keepBodies: boolean
  readonly log: Logger
}

/** What fails inside is put back in the outbox for later; it throws when the database does not answer. */
export async function runJob(tools: JobTools, job: BackgroundJob): Promise<void> {
  const { context, carriers, handlers, keepBodies, log } = tools
  const claimedAt = new Date(job.claimedAt)
  const failures =
    job.kind === 'handleEvents'
      ? await handleEvents(context, handlers, job.ids)
      : await deliverMessages(context, carriers, { ids: job.ids, claimedAt, keepBodies })
  for (const { id, error, dead } of failures) {
    const facts = { job: job.kind, id, error: nameOfError(error) }
    if (dead) log.error(facts, 'given up after its last attempt')
    else log.warn(facts, 'failed, will be tried again')
  }
}
