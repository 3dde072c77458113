import type { PairAsked } from '~/domain/recommendation/several'
import type { SeveralView } from '~/queries/recommendation/load-several'

type Pairs = SeveralView['pairs']

export interface Typed {
  readonly sentence: string
  /** The keys of the pairs that are ticked. */
  readonly chosen: readonly string[]
  /** The words of one pair alone, by its key. */
  readonly own: Readonly<Record<string, string>>
}

/** The field of a pair's own words. */
export const ownName = (key: string) => `phrase_${key}`

/** Whom, and for what: named when there is one, counted otherwise. */
export function titleOf(pairs: Pairs): string {
  const [first] = pairs
  if (!first) return 'Recommander'
  const people = new Set(pairs.map(({ person }) => person.personId)).size
  const offers = new Set(pairs.map(({ offer }) => offer.id)).size
  const who = people === 1 ? first.person.name : `${people} personnes`
  const what = offers === 1 ? `«\u00a0${first.offer.title}\u00a0»` : `${offers} offres`
  return `Recommander ${who} pour ${what}`
}

/** Where the boxes were ticked: the offer when there is only one for several people, the people otherwise. */
export function backOf(pairs: readonly PairAsked[]): { to: string; label: string } {
  const [first] = pairs
  const oneOffer = first && pairs.every(({ offerId }) => offerId === first.offerId)
  const severalPeople = new Set(pairs.map(({ personId }) => personId)).size > 1
  return oneOffer && severalPeople
    ? { to: `/referent/offres/${first.offerId}`, label: 'Les personnes qui correspondent' }
    : { to: '/referent/personnes', label: 'Personnes' }
}

export function sentNotice(count: number): string {
  return count === 1
    ? 'La proposition est envoyée à la personne. Elle n’ira plus loin qu’avec son accord.'
    : `Les ${count} propositions sont envoyées. Aucune n’ira plus loin sans l’accord de la personne.`
}
