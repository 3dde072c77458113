import type { Db } from '~/database/client'
import { frenchPhone } from '~/domain/account/french-phone'
import { frenchDateTime } from '~/domain/calendar/french'
import type { Channel } from '~/domain/message/channels'
import type { Actor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'

export const MESSAGES_A_PAGE = 25

/** The most people that the filter lists. */
const PEOPLE = 300

interface Filter {
  /** Whole address or number of the recipient. */
  readonly address?: string | undefined
  /** Both channels when not said. */
  readonly channel?: Channel | undefined
  readonly page: number
}

/** The demonstration mailbox: every message, the latest first, and everybody who received one by this channel. */
export async function listDemoMessages(db: Db, viewer: Actor, { address, channel, page }: Filter, now: Date) {
  const byChannel = may(viewer, 'demo.use') ? { ...(channel && { channel }) } : { id: { in: [] } }
  const where = { ...byChannel, ...(address && { toAddress: address }) }
  const [messages, total, people] = await Promise.all([
    db.message.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * MESSAGES_A_PAGE,
      take: MESSAGES_A_PAGE,
      omit: { html: true },
    }),
    db.message.count({ where }),
    db.message.groupBy({
      by: ['toAddress', 'channel'],
      where: byChannel,
      _max: { toName: true },
      orderBy: { _max: { toName: 'asc' } },
      take: PEOPLE,
    }),
  ])
  return {
    total,
    messages: messages.map(({ id, channel, toName, toAddress, subject, text, ...message }) => ({
      ...{ id, channel, toName, subject },
      toAddress: channel === 'sms' ? frenchPhone(toAddress) : toAddress,
      /** What an SMS says; an e-mail is read on its own page. */
      text: channel === 'sms' ? text : null,
      date: frenchDateTime(message.createdAt),
      sent: message.sentAt !== null,
      /** An SMS written at night leaves in the morning. */
      leaves: message.availableAt > now ? frenchDateTime(message.availableAt) : null,
    })),
    people: people
      .map(({ toAddress, channel, _max }) => ({
        address: toAddress,
        name: `${_max.toName ?? ''}${channel === 'sms' ? ` (${frenchPhone(toAddress)})` : ''}`.trim(),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr')),
  }
}
