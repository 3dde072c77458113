/**
 * The life of a recommendation, as data: who may do what in which state. Use cases, the documentation
 * and the property tests all read this table.
 */
import type { OfferKind } from '~/domain/offer/public-status'
import { type OrRefusal, refuse } from '~/domain/refusal'

export const RECOMMENDATION_STATES = [
  'suggested',
  'proposed',
  'presented',
  'agreed',
  'declinedByCandidate',
  'declinedByEmployer',
  'dismissed',
  'lapsed',
  'withdrawn',
  'concluded',
  'failed',
] as const

export type RecommendationState = (typeof RECOMMENDATION_STATES)[number]

export const RECOMMENDATION_EVENTS = [
  'propose',
  'dismiss',
  'accept',
  'decline',
  'lapse',
  'withdraw',
  'conclude',
  'fail',
] as const

export type RecommendationEvent = (typeof RECOMMENDATION_EVENTS)[number]

/**
 * `clock` is time passing, `offerEnd` the offer being filled or closed, `personEnd` the person withdrawing their
 * consent or leaving, `employer` whoever answers for the offer: a company, or the sponsor of a sponsorship; `outcome` the convention, pairing or hire that follows an agreement.
 */
export const RECOMMENDATION_PARTIES = [
  'partnershipReferent',
  'candidate',
  'employer',
  'clock',
  'offerEnd',
  'personEnd',
  'outcome',
] as const

export type RecommendationParty = (typeof RECOMMENDATION_PARTIES)[number]

export interface RecommendationTransition {
  readonly state: RecommendationState
  readonly event: RecommendationEvent
  readonly by: RecommendationParty
  readonly to: RecommendationState
  /** A reason must come with the event. */
  readonly reason?: true
}

export const RECOMMENDATION_TRANSITIONS: readonly RecommendationTransition[] = [
  { state: 'suggested', event: 'propose', by: 'partnershipReferent', to: 'proposed' },
  { state: 'suggested', event: 'dismiss', by: 'partnershipReferent', to: 'dismissed', reason: true },
  { state: 'proposed', event: 'accept', by: 'candidate', to: 'presented' },
  { state: 'proposed', event: 'decline', by: 'candidate', to: 'declinedByCandidate', reason: true },
  { state: 'proposed', event: 'lapse', by: 'clock', to: 'lapsed' },
  { state: 'presented', event: 'accept', by: 'employer', to: 'agreed' },
  { state: 'presented', event: 'decline', by: 'employer', to: 'declinedByEmployer', reason: true },
  { state: 'presented', event: 'lapse', by: 'clock', to: 'lapsed' },
  { state: 'proposed', event: 'withdraw', by: 'partnershipReferent', to: 'withdrawn', reason: true },
  { state: 'proposed', event: 'withdraw', by: 'offerEnd', to: 'withdrawn', reason: true },
  { state: 'presented', event: 'withdraw', by: 'partnershipReferent', to: 'withdrawn', reason: true },
  { state: 'presented', event: 'withdraw', by: 'offerEnd', to: 'withdrawn', reason: true },
  // An interest nobody has answered yet ends with its offer too: the person is told, not left waiting.
  { state: 'suggested', event: 'withdraw', by: 'offerEnd', to: 'withdrawn', reason: true },
  // A consent withdrawn takes back everything still waiting for somebody (GDPR 7-3: as easy as giving it).
  { state: 'suggested', event: 'withdraw', by: 'personEnd', to: 'withdrawn', reason: true },
  { state: 'proposed', event: 'withdraw', by: 'personEnd', to: 'withdrawn', reason: true },
  { state: 'presented', event: 'withdraw', by: 'personEnd', to: 'withdrawn', reason: true },
  { state: 'agreed', event: 'conclude', by: 'outcome', to: 'concluded' },
  { state: 'agreed', event: 'fail', by: 'partnershipReferent', to: 'failed', reason: true },
  // A pairing that one of the two leaves before its charter is signed, a job application that comes to nothing.
  { state: 'agreed', event: 'fail', by: 'outcome', to: 'failed', reason: true },
]

/** Open: somebody's decision is awaited. At most one per person and offer. */
export const OPEN_STATES = [
  'suggested',
  'proposed',
  'presented',
] as const satisfies readonly RecommendationState[]

export function isOpenState(state: RecommendationState): boolean {
  return (OPEN_STATES as readonly RecommendationState[]).includes(state)
}

/** The line of the table that applies, undefined when there is none. */
export function transition(
  state: RecommendationState,
  event: RecommendationEvent,
  by: RecommendationParty,
): RecommendationTransition | undefined {
  return RECOMMENDATION_TRANSITIONS.find(
    (line) => line.state === state && line.event === event && line.by === by,
  )
}

/**
 * The state that an event leads to. Refuses what the table does not hold, and a reason that is missing.
 * The write must still be an update "where state = this one": another may act at the same moment.
 */
export function nextState(
  state: RecommendationState,
  event: RecommendationEvent,
  by: RecommendationParty,
  reason?: string,
): OrRefusal<RecommendationState> {
  const line = transition(state, event, by)
  if (!line) return refuse('recommendationStateForbids')
  if (line.reason && !reason) return refuse('recommendationReasonMissing')
  return line.to
}

/** Words for professionals; colour and icon belong to the screen. */
const STATE_LABELS: Record<RecommendationState, string> = {
  suggested: 'Suggérée',
  proposed: 'Proposée à la personne',
  presented: 'Présentée à l’entreprise',
  agreed: 'Acceptée des deux côtés',
  declinedByCandidate: 'Déclinée par la personne',
  declinedByEmployer: 'Déclinée par l’entreprise',
  dismissed: 'Non retenue',
  lapsed: 'Restée sans réponse',
  withdrawn: 'Retirée',
  concluded: 'Concrétisée',
  failed: 'Sans suite',
}

const SPONSORSHIP_LABELS: Partial<Record<RecommendationState, string>> = {
  presented: 'Présentée au parrain ou à la marraine',
  declinedByEmployer: 'Déclinée par le parrain ou la marraine',
}

/** The state in words for professionals, for an offer of this kind. */
export function recommendationStateLabel(state: RecommendationState, kind: OfferKind): string {
  return (kind === 'sponsorship' ? SPONSORSHIP_LABELS[state] : undefined) ?? STATE_LABELS[state]
}
