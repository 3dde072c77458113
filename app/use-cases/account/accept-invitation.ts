import { homeOf } from '~/domain/account/landing'
import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { openSession } from './open-session'
import { signOut } from './sign-out'
import type { SignedIn } from './use-sign-in-link'

interface AcceptInvitationInput {
  readonly token: string
  readonly previousToken?: string | undefined
}

/** With a session for a new account; without, the account existed and its owner signs in as usual. */
export type AcceptedInvitation = SignedIn | { readonly signIn: true }

/**
 * Accepts an invitation, once: a new account, or one more hat for the account that already has this address.
 * An invitation lives seven days, longer than a sign-in link: it never signs in to an account that already exists,
 * unless its owner is the one who accepts. Refuses `invitationGone`.
 */
export async function acceptInvitation(
  context: Context,
  input: AcceptInvitationInput,
): Promise<OrRefusal<AcceptedInvitation>> {
  if (!may(context.actor, 'link.open')) return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<AcceptedInvitation>>(context, async (tx) => {
    const tokenHash = tx.ports.tokens.hash(input.token)
    const accepted = await tx.db.invitation.updateMany({
      where: { tokenHash, acceptedAt: null, revokedAt: null, expiresAt: { gt: tx.now } },
      data: { acceptedAt: tx.now },
    })
    if (accepted.count === 0) return refuse('invitationGone')
    const invitation = await tx.db.invitation.findUniqueOrThrow({
      where: { tokenHash },
      include: { organisation: { select: { archivedAt: true } }, company: { select: { state: true } } },
    })
    if (invitation.organisation?.archivedAt || invitation.company?.state === 'left') {
      return refuse('invitationGone')
    }
    const { email, firstName, lastName, role, territoryId, organisationId, companyId, jobTitle } = invitation
    const { companyRoles, establishmentIds } = invitation
    // One statement: another invitation of the same address may be accepted at this instant.
    const made = await tx.db.user.createMany({
      data: [{ email, firstName, lastName, confirmedAt: tx.now }],
      skipDuplicates: true,
    })
    const known = made.count === 0
    const user = await tx.db.user.findUniqueOrThrow({ where: { email }, select: { id: true } })
    const place = { userId: user.id, role, territoryId, organisationId, companyId }
    const worn = await tx.db.membership.findFirst({
      where: { ...place, endedAt: null },
      select: { id: true },
    })
    const hat =
      worn ??
      (await tx.db.membership.create({
        data: { ...place, jobTitle, companyRoles, establishmentIds, createdAt: tx.now },
        select: { id: true },
      }))
    const owner = isSignedIn(tx.actor) && tx.actor.userId === user.id
    if (known && !owner) return { signIn: true as const }
    await signOut(tx, { sessionToken: input.previousToken })
    const session = await openSession(tx, { userId: user.id, membershipId: hat.id })
    return isRefused(session) ? session : { ...session, redirectTo: homeOf(session.role) }
  })
}
