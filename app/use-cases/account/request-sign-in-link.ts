import { randomUUID } from 'node:crypto'
import { normaliseEmail } from '~/domain/account/contact'
import { localPath } from '~/domain/account/landing'
import { MAX_WAITING_LINKS, SIGN_IN_LINK_MS } from '~/domain/account/lifetimes'
import { may } from '~/domain/permissions/permissions'
import { type Refusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'

interface RequestSignInLinkInput {
  readonly email: string
  readonly redirectTo?: string | undefined
}

/**
 * Sends a sign-in link to this address when an account has it. The answer never tells whether one does; nor does
 * it tell that too many links already wait, in which case nothing more is sent.
 */
export async function requestSignInLink(
  context: Context,
  input: RequestSignInLinkInput,
): Promise<{ asked: true } | Refusal> {
  if (!may(context.actor, 'account.signIn')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const user = await tx.db.user.findUnique({
      where: { email: normaliseEmail(input.email) },
      select: { id: true },
    })
    if (!user) return { asked: true as const }
    const waiting = await tx.db.signInLink.count({
      where: { userId: user.id, usedAt: null, expiresAt: { gt: tx.now } },
    })
    if (waiting >= MAX_WAITING_LINKS) return { asked: true as const }
    const linkId = await makeSignInLink(tx, user.id, localPath(input.redirectTo))
    await tx.emit({ type: 'account.signInRequested', payload: { linkId, userId: user.id } })
    return { asked: true as const }
  })
}

/** Stores a link for this user; its token is derived again from the returned id by whoever writes the message. */
export async function makeSignInLink(
  tx: TransactionContext,
  userId: string,
  redirectTo: string | undefined,
): Promise<string> {
  const linkId = randomUUID()
  await tx.db.signInLink.create({
    data: {
      tokenHash: tx.ports.tokens.hash(tx.ports.tokens.derive('signIn', linkId)),
      userId,
      redirectTo: redirectTo ?? null,
      createdAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + SIGN_IN_LINK_MS),
    },
  })
  return linkId
}
