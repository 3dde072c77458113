import { randomUUID } from 'node:crypto'
import { noteContact } from '~/database/last-contact'
import { OPEN_HAT } from '~/database/scope'
import { sessionLifetime } from '~/domain/account/lifetimes'
import { isSignedIn, type SignedInActor } from '~/domain/permissions/actor'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { actorOf, HAT_WITH } from './identify'

export interface OpenedSession {
  /** Goes in the cookie; only its hash is stored. */
  readonly sessionToken: string
  readonly expiresAt: Date
  readonly role: SignedInActor['role']
}

interface OpenSessionInput {
  readonly userId: string
  readonly membershipId: string
  /** When the person proved who they are; now, unless a session is exchanged for another hat. */
  readonly signedInAt?: Date
}

/**
 * Opens a session for one hat of a user. Whoever calls it has already made sure who the person is.
 * Refuses an ended hat (`noHat`), or a sign-in too old for the hat's role (`signInAgain`).
 */
export async function openSession(
  context: Context,
  input: OpenSessionInput,
): Promise<OrRefusal<OpenedSession>> {
  return inTransaction<Context['actor'], OrRefusal<OpenedSession>>(context, async (tx) => {
    const hat = await tx.db.membership.findFirst({
      where: {
        id: input.membershipId,
        userId: input.userId,
        ...OPEN_HAT,
      },
      include: HAT_WITH,
    })
    const actor = hat && actorOf(hat)
    if (!actor || !isSignedIn(actor)) return refuse('noHat')
    const signedInAt = input.signedInAt ?? tx.now
    const expiresAt = new Date(signedInAt.getTime() + sessionLifetime(actor.role))
    if (expiresAt <= tx.now) return refuse('signInAgain')
    const sessionToken = tx.ports.tokens.derive('session', `${randomUUID()}:${randomUUID()}`)
    await tx.db.session.create({
      data: {
        id: tx.ports.tokens.hash(sessionToken),
        userId: input.userId,
        membershipId: input.membershipId,
        createdAt: signedInAt,
        expiresAt,
      },
    })
    if (actor.role === 'candidate') await noteContact(tx.db, actor.personId, tx.now)
    return { sessionToken, expiresAt, role: actor.role }
  })
}
