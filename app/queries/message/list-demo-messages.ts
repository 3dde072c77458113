import type { Db } from '~/database/client'
import { frenchDateTime } from '~/domain/calendar/french'
import type { Actor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'

export const MESSAGES_A_PAGE = 25

/** The most people that the filter lists. */
const PEOPLE = 300

interface Filter {
  /** Whole address of the recipient. */
  readonly address?: string | undefined
  readonly page: number
}

/** The demonstration mailbox: every message, the latest first, and everybody who received one. */
export async function listDemoMessages(db: Db, viewer: Actor, { address, page }: Filter) {
  const where = may(viewer, 'demo.use') ? { ...(address ? { toAddress: address } : {}) } : { id: { in: [] } }
  const [messages, total, people] = await Promise.all([
    db.message.findMany({
      where,
      select: { id: true, toName: true, toAddress: true, subject: true, createdAt: true, sentAt: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * MESSAGES_A_PAGE,
      take: MESSAGES_A_PAGE,
    }),
    db.message.count({ where }),
    db.message.groupBy({
      by: ['toAddress'],
      _max: { toName: true },
      orderBy: { toAddress: 'asc' },
      take: PEOPLE,
    }),
  ])
  return {
    total,
    messages: messages.map(({ id, toName, toAddress, subject, createdAt, sentAt }) => ({
      id,
      toName,
      toAddress,
      subject,
      date: frenchDateTime(createdAt),
      sent: sentAt !== null,
    })),
    people: people
      .map(({ toAddress, _max }) => ({ address: toAddress, name: _max.toName ?? toAddress }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr')),
  }
}
