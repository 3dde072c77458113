/** The score of a pair when it is proposed, and the law's own word on it. */
import { readOfferToMatch, readPeopleToMatch } from '~/database/matching-narrowing'
import { match } from '~/domain/matching/match'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { refuseForLaw } from '~/domain/recommendation/law'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'

/** Null when something blocks that the referent chose to pass over. Refuses what the law forbids. */
export async function scoreOf(
  tx: TransactionContext<ProfessionalActor>,
  pair: { readonly offerId: string; readonly personId: string },
): Promise<OrRefusal<{ readonly score: number | null }>> {
  const { territoryId } = tx.actor
  const found = await readOfferToMatch(tx.db, { offerId: pair.offerId, territoryId }, tx.today)
  const [person] = await readPeopleToMatch(tx.db, { territoryId, personIds: [pair.personId] })
  if (!found || !person) return refuse('notFound')
  // The suggestion being taken up is not an obstacle to itself.
  const free = { ...person, recommendedOfferIds: [], declinedOfferIds: [] }
  const { score, blockers } = match(found.offer, free, tx.today, found.weights)
  return refuseForLaw(blockers) ?? { score }
}
