import { homeOf, localPath } from '~/domain/account/landing'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { confirmCompaniesOf } from '../company/confirm-company'
import { type Context, inTransaction } from '../context'
import { type OpenedSession, openSession } from './open-session'
import { signOut } from './sign-out'

interface UseSignInLinkInput {
  readonly token: string
  /** The session that the browser still carries: it ends, so that the sign-in always makes a new one. */
  readonly previousToken?: string | undefined
}

export type SignedIn = OpenedSession & { readonly redirectTo: string }

/**
 * Signs in with a link, once. The person lands where they were going, wearing the hat they wore last. Following the
 * link also proves the address: the account and the company it signed up are confirmed.
 * Refuses a link that is unknown, late or already used (`linkGone`), and an account without any hat (`noHat`).
 */
export async function useSignInLink(
  context: Context,
  input: UseSignInLinkInput,
): Promise<OrRefusal<SignedIn>> {
  if (!may(context.actor, 'account.signIn')) return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<SignedIn>>(context, async (tx) => {
    const tokenHash = tx.ports.tokens.hash(input.token)
    const used = await tx.db.signInLink.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: tx.now } },
      data: { usedAt: tx.now },
    })
    if (used.count === 0) return refuse('linkGone')
    const link = await tx.db.signInLink.findUniqueOrThrow({ where: { tokenHash } })
    await tx.db.user.updateMany({
      where: { id: link.userId, confirmedAt: null },
      data: { confirmedAt: tx.now },
    })
    await confirmCompaniesOf(tx, link.userId)

    const last = await tx.db.session.findFirst({
      where: { userId: link.userId, membership: { endedAt: null } },
      orderBy: [{ createdAt: 'desc' }, { expiresAt: 'desc' }],
      select: { membershipId: true },
    })
    const newest = await tx.db.membership.findFirst({
      where: { userId: link.userId, endedAt: null },
      orderBy: { createdAt: 'desc' },
      select: { id: true },
    })
    const membershipId = last?.membershipId ?? newest?.id
    if (!membershipId) return refuse('noHat')
    await signOut(tx, { sessionToken: input.previousToken })
    const session = await openSession(tx, { userId: link.userId, membershipId })
    if (isRefused(session)) return session
    return { ...session, redirectTo: localPath(link.redirectTo) ?? homeOf(session.role) }
  })
}
