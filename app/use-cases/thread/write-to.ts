import { type Correspondent, sameThread, threadKeyFor } from '~/database/correspondents'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { addMessage } from './post-message'

/** Opens the conversation if it is not there yet, with its first message. */
export async function writeTo(
  context: Context,
  input: Correspondent & { readonly body: string },
): Promise<OrRefusal<{ readonly threadId: string }>> {
  if (!may(context.actor, 'thread.use')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const meant = await threadKeyFor(tx.db, tx.actor, input, tx.now)
    if (!meant) return refuse('notFound')
    if (meant.closed) return refuse('threadClosed')
    await tx.db.thread.createMany({ data: [meant.key], skipDuplicates: true })
    const { id } = await tx.db.thread.findFirstOrThrow({ where: sameThread(meant.key), select: { id: true } })
    const posted = await addMessage(tx, id, input.body)
    return isRefused(posted) ? posted : { threadId: id }
  })
}
