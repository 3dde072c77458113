import { threadsVisibleTo } from '~/database/scope'
import { isLive } from '~/domain/pairing/states'
import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { refusePrivateText } from '~/domain/person/private-text'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { LONGEST_MESSAGE } from '~/domain/thread/rules'
import { type Context, inTransaction, type TransactionContext } from '../context'

/** A button pressed twice: the same words from the same hand within a minute are one message. */
const TWICE_MS = 60_000

/** Writes in a conversation that the actor takes part in. Refused once the pairing it belongs to has ended. */
export async function postMessage(
  context: Context,
  input: { readonly threadId: string; readonly body: string },
): Promise<OrRefusal<{ readonly threadId: string }>> {
  if (!may(context.actor, 'thread.use')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const thread = await tx.db.thread.findFirst({
      where: { AND: [threadsVisibleTo(tx.actor), { id: input.threadId }] },
      select: { id: true, pairing: { select: { state: true } } },
    })
    if (!thread) return refuse('notFound')
    if (thread.pairing && !isLive(thread.pairing.state)) return refuse('threadClosed')
    const posted = await addMessage(tx, thread.id, input.body)
    return isRefused(posted) ? posted : { threadId: thread.id }
  })
}

/** One more message, which its author has read. The conversation is the actor's: the caller has checked. */
export async function addMessage(
  tx: TransactionContext,
  threadId: string,
  body: string,
): Promise<OrRefusal<{ readonly threadMessageId: string }>> {
  const text = body.trim()
  if (!text) return refuse('threadEmpty')
  if (text.length > LONGEST_MESSAGE) return refuse('threadTooLong')
  const problem = refusePrivateText(text)
  if (problem) return problem
  if (!isSignedIn(tx.actor)) return refuse('notAllowed')
  const { userId: authorId, role: authorRole } = tx.actor
  const { territoryId } = await tx.db.thread.update({
    where: { id: threadId },
    data: { lastMessageAt: tx.now },
  })
  const since = new Date(tx.now.getTime() - TWICE_MS)
  const same = await tx.db.threadMessage.findFirst({
    where: { threadId, authorId, body: text, at: { gt: since } },
    select: { id: true },
  })
  if (same) return { threadMessageId: same.id }
  const message = await tx.db.threadMessage.create({
    data: { threadId, authorId, authorRole, body: text, at: tx.now },
  })
  await noteRead(tx, threadId, authorId)
  const payload = { threadMessageId: message.id }
  await tx.emit({ type: 'thread.messagePosted', payload }, { territoryId })
  return { threadMessageId: message.id }
}

async function noteRead(tx: TransactionContext, threadId: string, userId: string): Promise<void> {
  await tx.db.threadMember.upsert({
    where: { threadId_userId: { threadId, userId } },
    create: { threadId, userId, lastReadAt: tx.now },
    update: { lastReadAt: tx.now },
  })
}
