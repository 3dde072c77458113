/** The score of a pair when it is proposed, and the law's own word on it. */
import { readOfferToMatch, readPeopleToMatch } from '~/database/matching-narrowing'
import { inSentence } from '~/domain/matching/in-sentence'
import { match } from '~/domain/matching/match'
import type { BlockerCode } from '~/domain/matching/match-types'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'

/** Blockers that no referent may pass over; the others are theirs to judge. */
const LAW: readonly BlockerCode[] = ['underSixteen', 'minorHours', 'legalCap']

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
  const law = blockers.find(({ code }) => LAW.includes(code))
  return law ? refuse('recommendationLawForbids', { why: inSentence(law.sentence.referent) }) : { score }
}
