/** Why an offer suits a person, said to that person: the same match that the referent read, in its other words. */
import type { Db } from '~/database/client'
import { readOfferToMatch, readPersonToMatch } from '~/database/matching-narrowing'
import type { LocalDate } from '~/domain/calendar/local-date'
import { match } from '~/domain/matching/match'
import type { MatchPart } from '~/domain/territory/settings'

export interface WhyProposed {
  readonly reasons: readonly string[]
  /** What is worth preparing before going. */
  readonly prepare: readonly string[]
  /** « À 6 km de chez vous, environ 12 min en voiture ». */
  readonly trip: string | null
}

const NOTHING: WhyProposed = { reasons: [], prepare: [], trip: null }

/** Nothing rather than a wrong word when something blocks the pair: the referent chose it all the same, and says why. */
export async function whyProposed(
  db: Db,
  pair: { readonly offerId: string; readonly personId: string; readonly territoryId: string },
  today: LocalDate,
): Promise<WhyProposed> {
  const [found, person] = [
    await readOfferToMatch(db, pair, today),
    await readPersonToMatch(db, pair.personId),
  ]
  if (!found || !person) return NOTHING
  const offer = { ...found.offer, open: true, placesLeft: 1 }
  const free = { ...person, recommendedOfferIds: [], declinedOfferIds: [] }
  const { parts, reasons, cautions } = match(offer, free, today, found.weights)
  const said = (part: MatchPart) => parts.find((each) => each.part === part)?.sentence.person
  // Having waited is the referent's reason to look first, and having asked for nothing is no reason at all.
  const left = [said('waiting'), ...(person.conditionsToAvoid.length === 0 ? [said('conditions')] : [])]
  return {
    reasons: reasons.map((each) => each.person).filter((sentence) => !left.includes(sentence)),
    prepare: cautions.map((each) => each.person),
    trip: said('distance') ?? null,
  }
}
