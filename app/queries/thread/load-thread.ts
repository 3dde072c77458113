/** One conversation, newest last, as one of its own reads it; and what a referent may read of a reported message. */
import type { Db } from '~/database/client'
import { threadsVisibleTo } from '~/database/scope'
import { frenchDateTime } from '~/domain/calendar/french'
import { isLive } from '~/domain/pairing/states'
import type { ProfessionalActor, SignedInActor } from '~/domain/permissions/actor'
import { SHOWN_BEFORE_REPORT } from '~/domain/thread/rules'
import { THREAD_PARTIES, threadTitle } from './thread-title'

export const MESSAGES_PAGE_SIZE = 40

const AUTHOR = { select: { firstName: true, lastName: true } } as const

/** The newest messages first in pages, each page in the order they were written; null when it is not the viewer's. */
export async function loadThread(db: Db, viewer: SignedInActor, threadId: string, page = 1) {
  const thread = await db.thread.findFirst({
    where: { AND: [threadsVisibleTo(viewer), { id: threadId }] },
    select: {
      ...{ id: true, kind: true, pairingId: true, ...THREAD_PARTIES },
      _count: { select: { messages: true } },
    },
  })
  if (!thread) return null
  const messages = await db.threadMessage.findMany({
    where: { threadId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * MESSAGES_PAGE_SIZE,
    take: MESSAGES_PAGE_SIZE,
    include: { author: AUTHOR },
  })
  const pairing = thread.kind === 'pairing'
  return {
    id: thread.id,
    title: threadTitle(thread, viewer),
    kind: thread.kind,
    closed: thread.pairing !== null && !isLive(thread.pairing.state),
    total: thread._count.messages,
    page,
    messages: messages.reverse().map((message) => ({
      ...describe(message),
      mine: message.authorId === viewer.userId,
      reported: message.reportedAt !== null && message.reportedById === viewer.userId,
      reportable: pairing && message.authorId !== viewer.userId && message.reportedAt === null,
    })),
  }
}

export type LoadedThread = NonNullable<Awaited<ReturnType<typeof loadThread>>>

/** One message that the viewer may report: of the other, in their pairing's conversation. */
export async function loadReportable(db: Db, viewer: SignedInActor, threadId: string, id: string) {
  const message = await db.threadMessage.findFirst({
    where: {
      ...{ id, threadId, authorId: { not: viewer.userId } },
      thread: { AND: [threadsVisibleTo(viewer), { kind: 'pairing' }] },
    },
    include: { author: AUTHOR },
  })
  return message && { ...describe(message), threadId, already: message.reportedAt !== null }
}

/** A reported message with the two before it, for the referent of its pairing; nothing else of what the two wrote. */
export async function loadReport(db: Db, viewer: ProfessionalActor, id: string) {
  const message = await db.threadMessage.findFirst({
    where: { id, reportedAt: { not: null }, thread: { pairing: { referentId: viewer.userId } } },
    include: {
      author: AUTHOR,
      thread: {
        select: { pairing: { select: { id: true, person: AUTHOR, sponsor: { select: { user: AUTHOR } } } } },
      },
    },
  })
  const pairing = message?.thread.pairing
  if (!message || !pairing) return null
  const before = await db.threadMessage.findMany({
    where: {
      threadId: message.threadId,
      OR: [{ at: { lt: message.at } }, { at: message.at, id: { lt: message.id } }],
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: SHOWN_BEFORE_REPORT,
    include: { author: AUTHOR },
  })
  const name = (who: { firstName: string; lastName: string }) => `${who.firstName} ${who.lastName}`
  return {
    pairingId: pairing.id,
    pair: `${name(pairing.person)} et ${name(pairing.sponsor.user)}`,
    reason: message.reportReason,
    reportedAt: message.reportedAt ? frenchDateTime(message.reportedAt) : '',
    settled: message.settledAt ? frenchDateTime(message.settledAt) : null,
    before: before.reverse().map(describe),
    message: describe(message),
  }
}

interface Written {
  readonly id: string
  readonly body: string
  readonly at: Date
  readonly author: { readonly firstName: string; readonly lastName: string }
}

function describe({ id, body, at, author }: Written) {
  return { id, body, when: frenchDateTime(at), author: `${author.firstName} ${author.lastName}` }
}
