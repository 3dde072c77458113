import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { closeOffer } from '../offer/close-offer'
import { changeSponsorState, holdSponsor } from './change-sponsor-state'

/**
 * A sponsor leaves, or says that a sign-up was not theirs: their offers close and whoever waited for an answer is told,
 * their access ends. What both had agreed on stays, for the referent to follow.
 */
export async function leaveAsSponsor(context: Context): Promise<OrRefusal<void>> {
  const { actor } = context
  if (!may(actor, 'sponsor.own') || actor.role !== 'sponsor') return refuse('notAllowed')
  const { sponsorId, membershipId } = actor
  return inTransaction<Context['actor'], OrRefusal<void>>(context, async (tx) => {
    const sponsor = await holdSponsor(tx, sponsorId)
    if (!sponsor) return refuse('notFound')
    const offers = await tx.db.offer.findMany({
      where: { sponsorId, state: { in: ['draft', 'published', 'paused'] } },
      select: { id: true },
      orderBy: { id: 'asc' },
    })
    for (const { id: offerId } of offers) {
      const closed = await closeOffer(tx, { offerId, reason: 'noLongerNeeded' })
      if (isRefused(closed)) return closed
    }
    const moved = await changeSponsorState(tx, sponsor, 'leave')
    if (isRefused(moved)) return moved
    await tx.db.membership.update({ where: { id: membershipId }, data: { endedAt: tx.now } })
    await tx.db.session.updateMany({ where: { membershipId, revokedAt: null }, data: { revokedAt: tx.now } })
  })
}
