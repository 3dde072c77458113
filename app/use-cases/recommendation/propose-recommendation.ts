/** Proposing, shared by a referent's own choice and by a suggestion taken up: facts, decision, writing. */
import { toDateColumn } from '~/database/dates'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { propose } from '~/domain/recommendation/propose'
import { isRefused, type OrRefusal } from '~/domain/refusal'
import type { TransactionContext } from '../context'
import { factsToPropose } from './facts-to-propose'
import { moveRecommendation } from './move-recommendation'
import { recordChange } from './record-change'
import { scoreOf } from './score-of'
import { writeRecommendationLink } from './write-recommendation-link'

interface Pair {
  readonly offerId: string
  readonly personId: string
  readonly sentence: string
}

/** Proposes a person for an offer; a suggestion of the same pair is taken up. */
export async function proposeRecommendation(
  tx: TransactionContext<ProfessionalActor>,
  { offerId, personId, sentence }: Pair,
): Promise<OrRefusal<{ readonly recommendationId: string }>> {
  const facts = await factsToPropose(tx, { offerId, personId })
  if (isRefused(facts)) return facts
  const proposed = propose({ ...facts.input, sentence, today: tx.today })
  if (isRefused(proposed)) return proposed
  const score = await scoreOf(tx, { offerId, personId })
  if (isRefused(score)) return score
  const columns = {
    referentId: tx.actor.userId,
    sentence: proposed.sentence,
    score: score.score,
    proposedAt: tx.now,
    candidateDeadline: toDateColumn(proposed.deadline),
    remindersSent: 0,
  }
  const by = 'partnershipReferent' as const
  let recommendationId: string
  if (facts.suggestion) {
    recommendationId = facts.suggestion.id
    const moved = await moveRecommendation(tx, facts.suggestion, { event: 'propose', by, data: columns })
    if (isRefused(moved)) return moved
  } else {
    const made = await tx.db.recommendation.create({
      data: { ...facts.offer, offerId, personId, state: 'proposed', origin: 'referent', ...columns },
    })
    recommendationId = made.id
    await recordChange(tx, recommendationId, { event: 'propose', from: null, to: 'proposed', by })
    const { territoryId } = facts.offer
    await tx.emit({ type: 'recommendation.proposed', payload: { recommendationId } }, { territoryId })
  }
  await tx.db.person.update({ where: { id: personId }, data: { lastProposedAt: tx.now } })
  await writeRecommendationLink(tx, recommendationId, proposed.deadline)
  return { recommendationId }
}
