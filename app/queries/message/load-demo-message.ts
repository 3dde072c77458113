import type { Db } from '~/database/client'
import { frenchDateTime } from '~/domain/calendar/french'
import type { Actor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'

/**
 * One message of the demonstration mailbox. Its links open in the page around it, and not in a window of their own,
 * which the frame that shows it may not open.
 */
export async function loadDemoMessage(db: Db, viewer: Actor, { messageId }: { readonly messageId: string }) {
  if (!may(viewer, 'demo.use')) return null
  const message = await db.message.findUnique({ where: { id: messageId } })
  return (
    message && {
      subject: message.subject,
      toName: message.toName,
      toAddress: message.toAddress,
      date: frenchDateTime(message.createdAt),
      html: message.html.replaceAll('target="_blank"', 'target="_top"'),
      text: message.text,
    }
  )
}
