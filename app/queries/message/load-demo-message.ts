import type { Db } from '~/database/client'
import { frenchPhone } from '~/domain/account/french-phone'
import { frenchDateTime } from '~/domain/calendar/french'
import { septetsOf } from '~/domain/message/gsm'
import type { Actor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'

/**
 * One message of the demonstration mailbox. An e-mail's links open in the page around it, and not in a window of their
 * own, which the frame that shows it may not open.
 */
export async function loadDemoMessage(db: Db, viewer: Actor, { messageId }: { readonly messageId: string }) {
  if (!may(viewer, 'demo.use')) return null
  const message = await db.message.findUnique({ where: { id: messageId } })
  if (!message) return null
  const { channel, subject, toName, toAddress, text } = message
  return {
    ...{ channel, subject, toName, text },
    toAddress: channel === 'sms' ? frenchPhone(toAddress) : toAddress,
    date: frenchDateTime(message.createdAt),
    html: message.html.replaceAll('target="_blank"', 'target="_top"'),
    /** How much of one SMS it takes, of 160. */
    septets: channel === 'sms' ? (septetsOf(text) ?? null) : null,
  }
}
