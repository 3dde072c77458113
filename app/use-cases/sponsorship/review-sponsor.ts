import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { SPONSOR_REFUSAL_REASONS, type SponsorRefusalReason } from '~/domain/sponsorship/choices'
import { type Context, inTransaction } from '../context'
import { changeSponsorState, holdSponsor } from './change-sponsor-state'

type Decision =
  | { readonly answer: 'validate' }
  | { readonly answer: 'refuse'; readonly reason: SponsorRefusalReason }

/**
 * A partnership referent validates a sponsor, and becomes the one who holds the relation with them; or does not keep
 * them, with a reason that they read. Refuses a missing reason, and a sponsor who is not waiting.
 */
export async function reviewSponsor(
  context: Context,
  { sponsorId, ...decision }: Decision & { readonly sponsorId: string },
): Promise<OrRefusal<void>> {
  const { actor } = context
  if (!may(actor, 'sponsor.review') || actor.role !== 'partnershipReferent') return refuse('notAllowed')
  if (decision.answer === 'refuse' && !Object.hasOwn(SPONSOR_REFUSAL_REASONS, decision.reason)) {
    return refuse('sponsorReasonMissing')
  }
  return inTransaction<Context['actor'], OrRefusal<void>>(context, async (tx) => {
    const sponsor = await holdSponsor(tx, sponsorId)
    if (!sponsor) return refuse('notFound')
    const moved =
      decision.answer === 'validate'
        ? await changeSponsorState(tx, sponsor, 'validate', {
            data: { validatedAt: tx.now, validatedById: actor.userId, refusedReason: null },
          })
        : await changeSponsorState(tx, sponsor, 'refuse', {
            reason: decision.reason,
            data: { refusedReason: decision.reason },
          })
    if (isRefused(moved)) return moved
    const type = decision.answer === 'validate' ? 'sponsor.validated' : 'sponsor.refused'
    await tx.emit({ type, payload: { sponsorId } }, { territoryId: sponsor.territoryId })
  })
}
