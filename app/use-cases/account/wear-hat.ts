import { homeOf } from '~/domain/account/landing'
import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { openSession } from './open-session'
import { signOut } from './sign-out'
import type { SignedIn } from './use-sign-in-link'

interface WearHatInput {
  readonly membershipId: string
  readonly sessionToken: string
}

/**
 * Exchanges the session for one that wears another hat of the same user. The time of the sign-in is kept: thirty
 * days as a candidate do not become a new working day as a professional (`signInAgain`).
 */
export async function wearHat(context: Context, input: WearHatInput): Promise<OrRefusal<SignedIn>> {
  const { actor } = context
  if (!may(actor, 'account.own') || !isSignedIn(actor)) return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<SignedIn>>(context, async (tx) => {
    const current = await tx.db.session.findUnique({
      where: { id: tx.ports.tokens.hash(input.sessionToken) },
      select: { userId: true, createdAt: true, revokedAt: true },
    })
    if (!current || current.userId !== actor.userId || current.revokedAt) return refuse('notAllowed')
    const own = await tx.db.membership.findFirst({
      where: { id: input.membershipId, userId: actor.userId, endedAt: null },
      select: { id: true },
    })
    if (!own) return refuse('notFound')
    const session = await openSession(tx, {
      userId: actor.userId,
      membershipId: own.id,
      signedInAt: current.createdAt,
    })
    if (isRefused(session)) return session
    await signOut(tx, { sessionToken: input.sessionToken })
    return { ...session, redirectTo: homeOf(session.role) }
  })
}
