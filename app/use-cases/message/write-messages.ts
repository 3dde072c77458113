import { insertMessages, insertShortLinks, type NewMessage } from '~/database/outbox-writes'
import { parseMobile } from '~/domain/account/contact'
import { SHORT_LINK_MS } from '~/domain/account/lifetimes'
import { type Channel, channelsFor } from '~/domain/message/channels'
import { type NotificationWish, wishFor } from '~/domain/message/preferences'
import { smsMayLeaveAt } from '~/domain/message/quiet-hours'
import { renderEmail } from '~/emails/render'
import { shortText } from '~/emails/short-text'
import type { TransactionContext } from '~/use-cases/context'
import { type Letter, nameOf } from './letter'

/** A letter and what makes it unique: the same cause, template and address never make two messages. */
export interface LetterOfCause extends Letter {
  readonly cause: string
}

type Tx = Pick<TransactionContext, 'db' | 'now' | 'ports'>

/**
 * Writes messages in the open transaction, one for each channel of each letter; those already written are left as they
 * are. An SMS that nobody waits for is kept until a telephone may ring. What a member of a company would rather read in
 * the morning is kept for then.
 */
export async function writeMessages(tx: Tx, letters: readonly LetterOfCause[]): Promise<void> {
  const wished = (wish: NotificationWish) =>
    letters.filter(({ to, template }) => wishFor(to.member?.notifications, template) === wish)
  await keepForDigest(tx, wished('digest'))
  const now = wished('now')
  if (now.length === 0) return
  const written = now.flatMap((letter) =>
    channelsFor(letter.to, tx.ports.smsOffered).map((channel) => write(tx, letter, channel)),
  )
  const links = written.flatMap(({ link }) => link ?? [])
  if (links.length > 0) {
    const expiresAt = new Date(tx.now.getTime() + SHORT_LINK_MS)
    await insertShortLinks(tx.db, links, { now: tx.now, expiresAt })
  }
  await insertMessages(
    tx.db,
    written.map(({ message }) => message),
    tx.now,
  )
}

async function keepForDigest(tx: Tx, letters: readonly LetterOfCause[]): Promise<void> {
  const data = letters.flatMap(({ cause, template, to, email }) =>
    to.member
      ? {
          membershipId: to.member.membershipId,
          dedupeKey: [cause, template, to.member.membershipId].join(':'),
          ...{ subject: email.subject, url: email.url, at: tx.now },
        }
      : [],
  )
  if (data.length > 0) await tx.db.digestItem.createMany({ data, skipDuplicates: true })
}

function write(tx: Tx, letter: LetterOfCause, channel: Channel) {
  const { cause, template, to, territoryId, email, apart } = letter
  const toAddress = (channel === 'email' ? to.email : parseMobile(to.phone ?? '')) ?? ''
  const { awaited } = email
  const shared = {
    ...{ channel, template, territoryId, toAddress, toName: nameOf(to), awaited },
    dedupeKey: [cause, template, toAddress, apart].filter(Boolean).join(':'),
  }
  if (channel === 'email') {
    return { message: { ...shared, ...renderEmail(email), availableAt: tx.now } satisfies NewMessage }
  }
  const { baseUrl, tokens } = tx.ports
  const link = email.url === null ? undefined : tokens.shorten(email.url.slice(baseUrl.length))
  const text = shortText(email, link ? `${baseUrl}/s/${link.code}` : null)
  const availableAt = awaited ? tx.now : smsMayLeaveAt(tx.now)
  return { link, message: { ...shared, subject: email.subject, html: '', text, availableAt } }
}
