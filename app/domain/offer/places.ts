/** What takes a place of an offer. */
import type { RecommendationState } from '~/domain/recommendation/states'
import type { OfferKind } from './public-status'

/**
 * An immersion or a sponsorship takes its place when both sides agree; a job, when somebody is hired: a company meets
 * several people for one post, and nobody is told « la place est prise » because another has an interview.
 */
export function statesTakingAPlace(kind: OfferKind): RecommendationState[] {
  return kind === 'job' ? ['concluded'] : ['agreed', 'concluded']
}
