/** Recommendations in every state: one person in seven has two, one of them over. */
import type { OfferState, RecommendationState } from '~/database/generated/client'
import { addDays } from '~/domain/calendar/local-date'
import type { Chance } from '../seed/chance'
import { SENTENCES } from '../seed/words'
import { applicationsOf, pairingsOf } from './agreements'
import type { Ground } from './ground'
import type { Batch } from './insert-rows'
import { hostOf, offerFacts } from './offers'
import { personFacts } from './people'

/** People who were recommended. */
const SHARE = 0.15
/** Shares no factor with an ordinary number of people: the recommended are spread among all. */
const STEP = 7919
/** Offers looked at to find one of the person's sector. */
const TRIES = 20

/** Out of a hundred first recommendations. */
const FIRST: readonly (readonly [RecommendationState, number])[] = [
  ['suggested', 8],
  ['proposed', 10],
  ['presented', 10],
  ['agreed', 12],
  ['concluded', 14],
  ['declinedByCandidate', 12],
  ['declinedByEmployer', 14],
  ['lapsed', 8],
  ['withdrawn', 7],
  ['dismissed', 5],
]
const OVER: readonly RecommendationState[] = [
  'declinedByEmployer',
  'declinedByCandidate',
  'lapsed',
  'withdrawn',
]
const OPEN: readonly RecommendationState[] = ['suggested', 'proposed', 'presented', 'agreed']
const REASONS: Partial<Record<RecommendationState, string>> = {
  declinedByCandidate: 'distanceOrTransport',
  declinedByEmployer: 'placeFilled',
  withdrawn: 'personUnavailable',
  dismissed: 'tooFar',
}

export function recommendationCount({ sizes }: Ground): number {
  return 2 * Math.floor(sizes.people * SHARE)
}

export function recommendationsBatch(ground: Ground, numbers: readonly number[]): Batch {
  const made = numbers.flatMap((n) => {
    const half = recommendationCount(ground) / 2
    const chance = ground.chanceOf('recommendation', n)
    const person = personFacts(ground, ((n % half) * STEP) % ground.sizes.people)
    if (!person.active || !person.consents || !person.diagnosed) return []
    const drawn = n < half ? chance.among(FIRST) : chance.pick(OVER)
    const offer = offerFor(
      ground,
      chance,
      person.first.sector,
      OPEN.includes(drawn) ? ['published'] : ['published', 'closed'],
    )
    if (!offer) return []
    // A sponsorship is concluded by a charter that everybody signed: none is signed here.
    const state = drawn === 'concluded' && offer.kind === 'sponsorship' ? 'agreed' : drawn
    return [{ n, chance, person, state, offer, begun: chance.whole(3, OPEN.includes(state) ? 12 : 88) }]
  })
  const agreements = made.flatMap(({ n, person, state, offer, begun }) =>
    state === 'agreed' || state === 'concluded'
      ? [{ n, personNumber: person.n, concluded: state === 'concluded', offer, begun }]
      : [],
  )
  return {
    Recommendation: made.map(({ n, chance, person, state, offer, begun }) => {
      const proposed = state !== 'suggested' && state !== 'dismissed'
      const presented = ['presented', 'agreed', 'concluded', 'declinedByEmployer'].includes(state)
      const agreed = state === 'agreed' || state === 'concluded'
      const open = OPEN.includes(state)
      return {
        ...{ id: ground.idOf('recommendation', n), territoryId: ground.territoryId, state },
        ...{ offerId: ground.idOf('offer', offer.n), ...hostOf(ground, offer) },
        ...{
          personId: ground.idOf('person', person.n),
          origin: proposed ? ('referent' as const) : ('supportReferent' as const),
        },
        referentId: proposed ? chance.pick(ground.partnershipReferents).userId : null,
        suggestedById: proposed ? null : person.referent.userId,
        suggestionNote: proposed ? null : 'Nous en avons parlé ensemble : cette offre lui plaît.',
        ...{
          sentence: proposed ? chance.pick(SENTENCES[offer.kind]) : null,
          score: proposed ? chance.whole(45, 95) : null,
        },
        suggestedAt: proposed ? null : ground.at(-begun),
        proposedAt: proposed ? ground.at(-begun) : null,
        candidateDeadline: proposed ? addDays(ground.today, open ? chance.whole(-1, 6) : 7 - begun) : null,
        presentedAt: presented ? ground.at(-begun + 1) : null,
        employerDeadline: presented ? addDays(ground.today, open ? chance.whole(-1, 6) : 7 - begun) : null,
        agreedAt: agreed ? ground.at(-begun + 2) : null,
        closedAt: open || state === 'concluded' ? null : ground.at(-begun + 2),
        reason: REASONS[state] ?? null,
        ...{ createdAt: ground.at(-begun), updatedAt: ground.at(-begun + 2) },
      }
    }),
    RecommendationChange: made.map(({ n, state, begun }) => ({
      ...{ id: ground.idOf('recommendation change', n), recommendationId: ground.idOf('recommendation', n) },
      ...{
        event: state === 'suggested' ? 'suggest' : 'propose',
        toState: state === 'suggested' ? state : 'proposed',
      },
      ...{ by: state === 'suggested' ? 'supportReferent' : 'partnershipReferent', at: ground.at(-begun) },
    })),
    ...applicationsOf(ground, agreements),
    ...pairingsOf(ground, agreements),
  }
}

/** An offer of the person's sector in one of these states; undefined when chance shows none. */
function offerFor(ground: Ground, chance: Chance, sector: string, states: readonly OfferState[]) {
  for (let tries = 0; tries < TRIES; tries++) {
    const offer = offerFacts(ground, chance.whole(0, ground.sizes.offers - 1))
    if (offer.sector === sector && states.includes(offer.state)) return offer
  }
  return undefined
}
