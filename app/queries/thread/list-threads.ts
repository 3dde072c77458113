/** The conversations of a reader: with whom, the last words, how many not read. Two queries, whatever their number. */
import type { Db } from '~/database/client'
import { Prisma } from '~/database/generated/client'
import { threadsVisibleTo } from '~/database/scope'
import { frenchDateTime } from '~/domain/calendar/french'
import type { SignedInActor } from '~/domain/permissions/actor'
import { THREAD_PARTIES, threadTitle } from './thread-title'

export const THREADS_PAGE_SIZE = 20

export async function listThreads(db: Db, viewer: SignedInActor, page: number) {
  const where = threadsVisibleTo(viewer)
  const [total, threads] = await Promise.all([
    db.thread.count({ where }),
    db.thread.findMany({
      where,
      orderBy: [{ lastMessageAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * THREADS_PAGE_SIZE,
      take: THREADS_PAGE_SIZE,
      select: {
        ...{ id: true, kind: true, lastMessageAt: true, ...THREAD_PARTIES },
        messages: {
          orderBy: [{ at: 'desc' }, { id: 'desc' }],
          take: 1,
          select: { body: true, authorId: true },
        },
      },
    }),
  ])
  const unread = await countUnread(
    db,
    viewer.userId,
    threads.map(({ id }) => id),
  )
  return {
    total,
    threads: threads.map((thread) => ({
      id: thread.id,
      title: threadTitle(thread, viewer),
      last: thread.messages[0]?.body ?? '',
      mine: thread.messages[0]?.authorId === viewer.userId,
      when: frenchDateTime(thread.lastMessageAt),
      unread: unread.get(thread.id) ?? 0,
    })),
  }
}

async function countUnread(db: Db, userId: string, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<{ threadId: string; unread: number }[]>`
    select m."threadId", count(*)::int as "unread" from "ThreadMessage" m
      left join "ThreadMember" r on r."threadId" = m."threadId" and r."userId" = ${userId}::uuid
    where m."threadId" in (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})
      and m."authorId" <> ${userId}::uuid and (r."lastReadAt" is null or m."at" > r."lastReadAt")
    group by m."threadId"`
  return new Map(rows.map(({ threadId, unread }) => [threadId, unread]))
}
