import { homeOf, localPath } from '~/domain/account/landing'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { confirmCompany } from '../company/confirm-company'
import { type Context, inTransaction } from '../context'
import { hatToWear } from './hat-to-wear'
import { type OpenedSession, openSession } from './open-session'
import { signOut } from './sign-out'

interface UseSignInLinkInput {
  readonly token: string
  /** The session that the browser still carries: it ends, so that the sign-in always makes a new one. */
  readonly previousToken?: string | undefined
  /** A company whose sign-up the person says is theirs; following a link alone never confirms one. */
  readonly confirmCompanyId?: string | undefined
}

export type SignedIn = OpenedSession & { readonly redirectTo: string }

/**
 * Signs in with a link, once. The person lands where they were going, wearing the hat they wore last, or that of the
 * company they confirm. Following the link proves the address: the account is confirmed.
 * Refuses a link that is unknown, late or already used (`linkGone`), a sign-up that no longer waits (`notFound`),
 * and an account without any open hat: `signUpUnanswered` when a sign-up waits for its answer, else `noHat`.
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
    const { userId, redirectTo } = await tx.db.signInLink.findUniqueOrThrow({ where: { tokenHash } })
    await tx.db.user.updateMany({ where: { id: userId, confirmedAt: null }, data: { confirmedAt: tx.now } })
    const companyId = input.confirmCompanyId
    if (companyId && !(await confirmCompany(tx, { userId, companyId }))) return refuse('notFound')

    const membershipId = await hatToWear(tx, userId, companyId, localPath(redirectTo))
    if (!membershipId) {
      const waiting = await tx.db.membership.count({
        where: { userId, endedAt: null, company: { state: 'pendingConfirmation' } },
      })
      return refuse(waiting > 0 ? 'signUpUnanswered' : 'noHat')
    }
    await signOut(tx, { sessionToken: input.previousToken })
    const session = await openSession(tx, { userId, membershipId })
    if (isRefused(session)) return session
    const home = homeOf(session.role)
    return { ...session, redirectTo: companyId ? home : (localPath(redirectTo) ?? home) }
  })
}
