/** Several proposals sent together: each stands or falls on its own, in the order in which they were chosen. */
import { isRefused, type Refusal } from '~/domain/refusal'
import { type ProposeInput, propose, SENTENCE_LIMITS } from './propose'

/** Proposals of one sending: more cannot be read before they leave. */
export const SEVERAL_MAX = 15

/** A person and an offer, to be brought together. */
export interface PairAsked {
  readonly personId: string
  readonly offerId: string
}

/** A pair in one word, as boxes and addresses carry it. */
export function pairKey({ personId, offerId }: PairAsked): string {
  return `${personId}_${offerId}`
}

export interface PairToForesee {
  readonly personId: string
  /** Who answers: a company, or a sponsor. */
  readonly hostKey: string
  /** What is true before anything is sent. */
  readonly facts: Omit<ProposeInput, 'sentence' | 'today'>
  /** What is known otherwise to refuse the pair (the law), said before the limits. */
  readonly refusal?: Refusal | undefined
}

/**
 * What would become of each pair, were they all sent in this order: null when it would leave, its refusal otherwise.
 * Those that leave count in the limits of those that follow. Indicative: others may send in the meantime.
 */
export function foresee(
  pairs: readonly PairToForesee[],
  today: ProposeInput['today'],
): readonly (Refusal | null)[] {
  const people = new Map<string, number>()
  const hosts = new Map<string, number>()
  return pairs.map(({ personId, hostKey, facts, refusal }) => {
    const forPerson = people.get(personId) ?? 0
    const forHost = hosts.get(hostKey) ?? 0
    const answer = propose({
      ...facts,
      openForPerson: facts.openForPerson + forPerson,
      waitingForEmployer: facts.waitingForEmployer + forHost,
      sentence: 'x'.repeat(SENTENCE_LIMITS.min),
      today,
    })
    if (isRefused(answer)) return answer
    if (refusal) return refusal
    people.set(personId, forPerson + 1)
    hosts.set(hostKey, forHost + 1)
    return null
  })
}

/** Refusals that leave as soon as another proposal is put off: the others would refuse the pair sent alone. */
export function isALimit({ refused }: Refusal): boolean {
  return refused === 'recommendationPersonHasEnough' || refused === 'recommendationEmployerHasEnough'
}
