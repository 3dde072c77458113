/** What a change of state tells the rest of the house. */
import type { DomainEvent } from '~/domain/events'
import type { RecommendationState } from '~/domain/recommendation/states'

/** Undefined when the change is told by what made it, or by nobody. */
export function eventOfMove(
  recommendationId: string,
  from: RecommendationState,
  to: RecommendationState,
): DomainEvent | undefined {
  // A conclusion is told by what concludes: the convention.
  if (to === 'concluded' || to === 'suggested') return undefined
  if (to === 'lapsed') {
    const waited = from === 'presented' ? 'presented' : 'proposed'
    return { type: 'recommendation.lapsed', payload: { recommendationId, from: waited } }
  }
  if (to === 'withdrawn') {
    const waited = from === 'presented' || from === 'suggested' ? from : 'proposed'
    return { type: 'recommendation.withdrawn', payload: { recommendationId, from: waited } }
  }
  return { type: `recommendation.${to}`, payload: { recommendationId } }
}
