import { insertMessages } from '~/database/outbox-writes'
import { renderEmail } from '~/emails/render'
import type { TransactionContext } from '~/use-cases/context'
import type { Letter } from './letter'

/** A letter and what makes it unique: the same cause, template and recipient never make two messages. */
export interface LetterOfCause extends Letter {
  readonly cause: string
}

/** Writes messages in the open transaction; those already written are left as they are. */
export async function writeMessages(
  tx: Pick<TransactionContext, 'db' | 'now'>,
  letters: readonly LetterOfCause[],
): Promise<void> {
  if (letters.length === 0) return
  const messages = letters.map(({ template, to, territoryId, email, cause }) => ({
    ...renderEmail(email),
    template,
    territoryId,
    toAddress: to.email,
    toName: `${to.firstName} ${to.lastName}`.trim(),
    dedupeKey: `${cause}:${template}:${to.email}`,
  }))
  await insertMessages(tx.db, messages, tx.now)
}
