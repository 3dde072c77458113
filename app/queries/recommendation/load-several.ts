/** Several pairs read before their proposals leave: reasons, cautions, limits, and what would be refused. */
import type { Db } from '~/database/client'
import { hostKey, readInFlight } from '~/database/in-flight'
import { readPeopleToMatch } from '~/database/matching-narrowing'
import { readTheseOffersToMatch } from '~/database/matching-offers'
import { frenchDateRange } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { matchPrepared } from '~/domain/matching/match'
import { prepareOffer } from '~/domain/matching/prepare-offer'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { refuseForLaw } from '~/domain/recommendation/law'
import { foresee, isALimit, type PairAsked, pairKey, SEVERAL_MAX } from '~/domain/recommendation/several'
import { refusalSentence } from '~/domain/refusal-sentences'
import { parseSettings } from '~/domain/territory/settings'
import { describeMatch, summarise } from '../matching/describe-match'

const DECIDED = [
  'suggested',
  'proposed',
  'presented',
  'agreed',
  'declinedByCandidate',
  'declinedByEmployer',
] as const

/** In the order asked; pairs that do not exist for the viewer are only counted. Six queries, whatever their number. */
export async function loadSeveral(
  db: Db,
  viewer: Pick<ProfessionalActor, 'territoryId'>,
  asked: readonly PairAsked[],
  today: LocalDate,
) {
  const { territoryId } = viewer
  const once = [...new Map(asked.map((pair) => [`${pair.personId} ${pair.offerId}`, pair])).values()]
  const pairs = once.slice(0, SEVERAL_MAX)
  const personIds = [...new Set(pairs.map(({ personId }) => personId))]
  const offerIds = [...new Set(pairs.map(({ offerId }) => offerId))]
  const [people, offers, territory, known] = await Promise.all([
    readPeopleToMatch(db, { territoryId, personIds }),
    readTheseOffersToMatch(db, { territoryId, offerIds }, today),
    db.territory.findUniqueOrThrow({ where: { id: territoryId }, select: { settings: true } }),
    db.recommendation.findMany({
      where: {
        territoryId,
        personId: { in: personIds },
        offerId: { in: offerIds },
        state: { in: [...DECIDED] },
      },
      select: { personId: true, offerId: true, state: true, suggestionNote: true },
    }),
  ])
  const settings = parseSettings(territory.settings)
  const flight = await readInFlight(db, { personIds, hosts: offers })
  const found = pairs.flatMap(({ personId, offerId }) => {
    const person = people.find(({ id }) => id === personId)
    const offer = offers.find(({ id }) => id === offerId)
    if (!person || !offer) return []
    const before = known.filter((each) => each.personId === personId && each.offerId === offerId)
    const has = (...states: readonly string[]) => before.some(({ state }) => states.includes(state))
    const suggestion = before.find(({ state }) => state === 'suggested')
    // A suggestion being taken up is not an obstacle to itself.
    const free = suggestion
      ? { ...person, recommendedOfferIds: person.recommendedOfferIds.filter((id) => id !== offerId) }
      : person
    const match = matchPrepared(prepareOffer(offer, today), free, settings.matchWeights)
    const facts = {
      offer: {
        state: offer.open ? ('published' as const) : ('closed' as const),
        expiresOn: null,
        placesLeft: offer.placesLeft,
      },
      person: { consentAt: person.consentAt, diagnosticDone: person.diagnosticDone },
      alreadyOpen: has('proposed', 'presented', 'agreed'),
      declinedBefore: has('declinedByCandidate', 'declinedByEmployer'),
      openForPerson: flight.ofPerson(personId),
      waitingForEmployer: flight.ofHost(offer),
      settings,
    }
    return [{ person, offer, match, facts, suggestion }]
  })
  const refusals = foresee(
    found.map(({ person, offer, match, facts }) => ({
      personId: person.id,
      hostKey: hostKey(offer),
      facts,
      refusal: refuseForLaw(match.blockers),
    })),
    today,
  )
  return {
    gone: once.length - found.length,
    pairs: found.map(({ person, offer, match, suggestion }, index) => {
      const refusal = refusals[index] ?? null
      return {
        key: pairKey({ personId: person.id, offerId: offer.id }),
        person: summarise(person, today),
        offer: {
          ...{
            id: offer.id,
            title: offer.title,
            companyName: offer.companyName,
            city: offer.city,
            sector: offer.sector,
          },
          window:
            offer.windowStart && offer.windowEnd ? frenchDateRange(offer.windowStart, offer.windowEnd) : null,
        },
        match: describeMatch(match, 'referent'),
        suggestionNote: suggestion ? (suggestion.suggestionNote ?? '') : null,
        refusal: refusal && refusalSentence(refusal),
        /** Whether putting off another one is enough for this one to leave. */
        limit: refusal !== null && isALimit(refusal),
      }
    }),
    limits: {
      people: [...new Map(found.map(({ person }) => [person.id, person])).values()].map((person) => ({
        ...{ id: person.id, name: `${person.firstName} ${person.lastName}` },
        open: flight.ofPerson(person.id),
      })),
      hosts: [...new Map(found.map(({ offer }) => [hostKey(offer), offer])).entries()].map(([id, offer]) => ({
        ...{ id, name: offer.companyName },
        open: flight.ofHost(offer),
      })),
      personMax: settings.maxOpenPerPerson,
      hostMax: settings.maxWaitingPerEmployer,
      candidateDays: settings.candidateAnswerWorkingDays,
      employerDays: settings.employerAnswerWorkingDays,
    },
  }
}

export type SeveralView = Awaited<ReturnType<typeof loadSeveral>>
