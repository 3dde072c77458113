/** « Vous avez un message »: to those who can read it, without its words, at most once an hour while unread. */
import { isToBeTold } from '~/domain/thread/rules'
import { threadMessage } from '~/emails/thread-message'
import { threadMessageReported } from '~/emails/thread-message-reported'
import type { TransactionContext } from '~/use-cases/context'
import { type Letter, lettersTo, type Teller } from './letter'
import { pairingParties, toReferent } from './pairing-parties'
import { threadReaders } from './thread-readers'

export const tellMessagePosted: Teller<'thread.messagePosted'> = async (tx, { threadMessageId }) => {
  const message = await tx.db.threadMessage.findUnique({ where: { id: threadMessageId } })
  if (!message) return []
  const { territory, readers } = await threadReaders(tx, message.threadId)
  const url = `${tx.ports.baseUrl}/messages/${message.threadId}`
  const letters: Letter[] = []
  for (const { userId, to } of readers.filter((reader) => reader.userId !== message.authorId)) {
    if (!(await claimNotice(tx, message.threadId, userId, message.at))) continue
    letters.push(
      ...lettersTo([to], territory, 'thread-message', (reader) => threadMessage({ ...reader, url })),
    )
  }
  return letters
}

/** Takes the right to tell a reader now; the row is held, so that two messages at once make one letter. */
async function claimNotice(
  tx: TransactionContext,
  threadId: string,
  userId: string,
  at: Date,
): Promise<boolean> {
  await tx.db.threadMember.createMany({ data: [{ threadId, userId }], skipDuplicates: true })
  const rows = await tx.db.$queryRaw<{ lastReadAt: Date | null; notifiedAt: Date | null }[]>`
    select "lastReadAt", "notifiedAt" from "ThreadMember"
    where "threadId" = ${threadId}::uuid and "userId" = ${userId}::uuid for update`
  const [member] = rows
  if (!member || !isToBeTold(member, at, tx.now)) return false
  await tx.db.threadMember.update({
    where: { threadId_userId: { threadId, userId } },
    data: { notifiedAt: tx.now },
  })
  return true
}

export const tellMessageReported: Teller<'thread.messageReported'> = async (tx, { threadMessageId }) => {
  const message = await tx.db.threadMessage.findUniqueOrThrow({
    where: { id: threadMessageId },
    select: { thread: { select: { pairingId: true } } },
  })
  if (!message.thread.pairingId) return []
  const parties = await pairingParties(tx, message.thread.pairingId)
  const url = `${tx.ports.baseUrl}/referent/signalements/${threadMessageId}`
  return toReferent(parties, 'thread-message-reported', (to) =>
    threadMessageReported({ ...parties, ...to, url }),
  )
}
