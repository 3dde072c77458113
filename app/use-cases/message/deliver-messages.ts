import type { MailPort } from '~/adapters/mail'
import type { SmsPort } from '~/adapters/sms'
import { type ClaimedMessage, renewMessages } from '~/database/outbox-claims'
import { markSent } from '~/database/outbox-writes'
import { MailRefused, SmsRefused } from '~/domain/message/delivery-errors'
import type { Context } from '~/use-cases/context'
import { recordMessageFailure, type WorkFailure } from './record-failure'

export interface Delivery {
  readonly ids: readonly string[]
  /** The claim that gave these messages to this job. */
  readonly claimedAt: Date
  /** The demonstration mailbox shows what was sent. Elsewhere a sent message is emptied: its links open doors. */
  readonly keepBodies: boolean
}

/** What carries messages away. */
export interface Carriers {
  readonly mail: MailPort
  readonly sms: SmsPort
}

/**
 * Sends messages and marks them sent, at least once: a crash between the two sends again, under the same identity.
 * A slow SMS gateway does not hold up the e-mails. Returns what failed; throws only when the database itself does not
 * answer.
 */
export async function deliverMessages(
  context: Context,
  carriers: Carriers,
  { ids, claimedAt, keepBodies }: Delivery,
): Promise<readonly WorkFailure[]> {
  const messages = await renewMessages(context.db, ids, { claimedAt, now: context.ports.clock.now() })
  const host = new URL(context.ports.baseUrl).hostname
  const through = (channel: ClaimedMessage['channel'], send: (message: ClaimedMessage) => Promise<void>) =>
    deliverThrough(
      context,
      messages.filter((message) => message.channel === channel),
      keepBodies,
      send,
    )
  const failures = await Promise.all([
    through('email', (message) =>
      carriers.mail.send({
        messageId: `${message.id}@${host}`,
        to: { name: message.toName, address: message.toAddress },
        subject: message.subject,
        html: message.html,
        text: message.text,
      }),
    ),
    through('sms', ({ id, toAddress, text }) => carriers.sms.send({ messageId: id, to: toAddress, text })),
  ])
  return failures.flat()
}

async function deliverThrough(
  context: Context,
  messages: readonly ClaimedMessage[],
  keepBodies: boolean,
  send: (message: ClaimedMessage) => Promise<void>,
): Promise<readonly WorkFailure[]> {
  const attempts = await Promise.allSettled(messages.map(send))
  const sent = messages
    .filter((_message, index) => attempts[index]?.status === 'fulfilled')
    .map(({ id }) => id)
  if (sent.length > 0) await markSent(context.db, sent, context.ports.clock.now(), keepBodies)
  const failures: WorkFailure[] = []
  for (const [index, attempt] of attempts.entries()) {
    const message = messages[index]
    if (attempt.status === 'fulfilled' || message === undefined) continue
    const error: unknown = attempt.reason
    const final = error instanceof MailRefused || error instanceof SmsRefused
    failures.push(await recordMessageFailure(context, message, error, final))
  }
  return failures
}
