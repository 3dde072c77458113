/** The partnership referent decides on an interest or a suggestion: propose the person, or say why not. */
import { recommendationsVisibleTo } from '~/database/scope'
import { may } from '~/domain/permissions/permissions'
import { DISMISSAL_REASONS, type DismissalReason } from '~/domain/recommendation/reasons'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { actingAs, type Context, inTransaction } from '../context'
import { moveRecommendation } from './move-recommendation'
import { proposeRecommendation } from './propose-recommendation'
import { isReferent } from './recommend-person'
import { refuseReason } from './refuse-reason'
import { refusingDuplicate } from './refusing-duplicate'

export type SuggestionDecision = { readonly recommendationId: string } & (
  | { readonly decision: 'propose'; readonly sentence: string }
  | { readonly decision: 'dismiss'; readonly reason: DismissalReason; readonly detail?: string | undefined }
)

/** Refuses as `propose` does, a dismissal without its reason, and a suggestion already decided. */
export async function decideSuggestion(
  context: Context,
  input: SuggestionDecision,
): Promise<OrRefusal<{ readonly recommendationId: string }>> {
  const { actor } = context
  if (!may(actor, 'recommendation.decide') || !isReferent(actor)) return refuse('notAllowed')
  const { recommendationId } = input
  return refusingDuplicate(() =>
    inTransaction(actingAs(context, actor), async (tx) => {
      const suggestion = await tx.db.recommendation.findFirst({
        where: { AND: [{ id: recommendationId }, recommendationsVisibleTo(actor)] },
        select: { id: true, state: true, territoryId: true, offerId: true, personId: true },
      })
      if (!suggestion) return refuse('notFound')
      if (suggestion.state !== 'suggested') return refuse('recommendationStateForbids')
      if (input.decision === 'propose') {
        const { offerId, personId } = suggestion
        return proposeRecommendation(tx, { offerId, personId, sentence: input.sentence })
      }
      const problem = refuseReason(DISMISSAL_REASONS, input.reason, input.detail)
      if (problem) return problem
      const moved = await moveRecommendation(tx, suggestion, {
        event: 'dismiss',
        by: 'partnershipReferent',
        reason: input.reason,
        data: { referentId: actor.userId, reasonDetail: input.detail?.trim() || null },
      })
      return isRefused(moved) ? moved : { recommendationId }
    }),
  )
}
