/** A partnership referent recommends a person for an offer, with a sentence of their own. */
import type { Actor, ProfessionalActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { actingAs, type Context, inTransaction } from '../context'
import { proposeRecommendation } from './propose-recommendation'
import { refusingDuplicate } from './refusing-duplicate'

interface RecommendInput {
  readonly offerId: string
  readonly personId: string
  readonly sentence: string
}

/**
 * Proposes the person; the candidate is told, and has some working days to answer. Refuses what `propose` refuses,
 * what the law forbids for this pair, and offers or people that the referent may not find.
 */
export async function recommendPerson(
  context: Context,
  input: RecommendInput,
): Promise<OrRefusal<{ readonly recommendationId: string }>> {
  const { actor } = context
  if (!may(actor, 'recommendation.decide') || !isReferent(actor)) return refuse('notAllowed')
  return refusingDuplicate(() =>
    inTransaction(actingAs(context, actor), (tx) => proposeRecommendation(tx, input)),
  )
}

/** Narrows what the permission let in. */
export function isReferent(
  actor: Actor,
): actor is ProfessionalActor & { readonly role: 'partnershipReferent' } {
  return actor.role === 'partnershipReferent'
}
