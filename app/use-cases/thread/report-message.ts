import { threadsVisibleTo } from '~/database/scope'
import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

interface ReportInput {
  readonly threadId: string
  readonly threadMessageId: string
  readonly reason: string
}

/**
 * One of a pairing reports a message of the other: their referent may then read it with the two before it, and nothing
 * else of the conversation. Refused for one's own message and for one reported already.
 */
export async function reportMessage(
  context: Context,
  input: ReportInput,
): Promise<OrRefusal<{ readonly threadId: string }>> {
  const { actor } = context
  if (!may(actor, 'thread.use') || !isSignedIn(actor)) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const { threadId, threadMessageId: id } = input
    const message = await tx.db.threadMessage.findFirst({
      where: { id, threadId, thread: { AND: [threadsVisibleTo(actor), { kind: 'pairing' }] } },
      select: { authorId: true, thread: { select: { territoryId: true } } },
    })
    if (!message) return refuse('notFound')
    if (message.authorId === actor.userId) return refuse('threadOwnMessage')
    const { count } = await tx.db.threadMessage.updateMany({
      where: { id, reportedAt: null },
      data: { reportedAt: tx.now, reportedById: actor.userId, reportReason: input.reason },
    })
    if (count === 0) return refuse('threadAlreadyReported')
    const { territoryId } = message.thread
    await tx.emit({ type: 'thread.messageReported', payload: { threadMessageId: id } }, { territoryId })
    return { threadId }
  })
}

/** The pairing's referent has dealt with a report: it leaves their desk. */
export async function settleReport(
  context: Context,
  input: { readonly threadMessageId: string },
): Promise<OrRefusal<{ readonly pairingId: string }>> {
  const { actor } = context
  if (!may(actor, 'thread.readReport') || actor.role !== 'partnershipReferent') return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const message = await tx.db.threadMessage.findFirst({
      where: {
        ...{ id: input.threadMessageId, reportedAt: { not: null } },
        thread: { pairing: { referentId: actor.userId } },
      },
      select: { thread: { select: { pairingId: true } } },
    })
    if (!message?.thread.pairingId) return refuse('notFound')
    await tx.db.threadMessage.updateMany({
      where: { id: input.threadMessageId, settledAt: null },
      data: { settledAt: tx.now },
    })
    return { pairingId: message.thread.pairingId }
  })
}
