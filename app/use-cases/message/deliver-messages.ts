import type { MailPort } from '~/adapters/mail'
import { type ClaimedMessage, renewMessages } from '~/database/outbox-claims'
import { markSent } from '~/database/outbox-writes'
import { MailRefused } from '~/domain/message/mail-refused'
import type { Context } from '~/use-cases/context'
import { recordMessageFailure, type WorkFailure } from './record-failure'

export interface Delivery {
  readonly ids: readonly string[]
  /** The claim that gave these messages to this job. */
  readonly claimedAt: Date
  /** The demonstration mailbox shows what was sent. Elsewhere a sent message is emptied: its links open doors. */
  readonly keepBodies: boolean
}

/**
 * Sends messages and marks them sent, at least once: a crash between the two sends again, under the same Message-ID.
 * Returns what failed; throws only when the database itself does not answer.
 */
export async function deliverMessages(
  context: Context,
  mail: MailPort,
  { ids, claimedAt, keepBodies }: Delivery,
): Promise<readonly WorkFailure[]> {
  const messages = await renewMessages(context.db, ids, { claimedAt, now: context.ports.clock.now() })
  const host = new URL(context.ports.baseUrl).hostname
  const sent: string[] = []
  const failed: [ClaimedMessage, unknown][] = []
  await Promise.all(
    messages.map(async (message) => {
      try {
        await mail.send({
          messageId: `${message.id}@${host}`,
          to: { name: message.toName, address: message.toAddress },
          subject: message.subject,
          html: message.html,
          text: message.text,
        })
        sent.push(message.id)
      } catch (error) {
        failed.push([message, error])
      }
    }),
  )
  if (sent.length > 0) await markSent(context.db, sent, context.ports.clock.now(), keepBodies)
  const failures: WorkFailure[] = []
  for (const [message, error] of failed) {
    failures.push(await recordMessageFailure(context, message, error, error instanceof MailRefused))
  }
  return failures
}
