/** What the person reads when a proposal is over: what happened, gently, and that it is not the end. */
import type { OfferKind } from '~/domain/offer/public-status'
import {
  DISMISSAL_REASON_FOR_PERSON,
  hostReasons,
  WITHDRAWAL_REASON_FOR_PERSON,
} from '~/domain/recommendation/reasons'
import type { RecommendationState } from '~/domain/recommendation/states'

interface Ended {
  readonly kind: OfferKind
  readonly state: RecommendationState
  readonly reason: string | null
  readonly presentedAt: Date | null
}

const wordsOf = (list: Readonly<Record<string, string>>, reason: string | null) =>
  list[reason ?? 'other'] ?? list.other ?? ''

/** Null while the proposal goes on. */
export function whatHappened({ kind, state, reason, presentedAt }: Ended): string | null {
  switch (state) {
    case 'declinedByCandidate':
      return 'Vous avez dit non à cette offre. C’est votre choix, et il ne change rien pour la suite.'
    case 'declinedByEmployer':
      return wordsOf(hostReasons(kind).forPerson, reason)
    case 'dismissed':
      return wordsOf(DISMISSAL_REASON_FOR_PERSON, reason)
    case 'withdrawn':
      return wordsOf(WITHDRAWAL_REASON_FOR_PERSON, reason)
    case 'lapsed':
      return presentedAt
        ? `${kind === 'sponsorship' ? 'Cette personne' : 'L’entreprise'} n’a pas répondu. Ce n’est pas lié à vous.`
        : 'La date pour répondre est passée. Ce n’est pas grave\u202f: parlez-en avec votre référent·e.'
    case 'failed':
      return 'L’accord n’a pas pu aller jusqu’au bout. Votre référent·e cherche la suite avec vous.'
    default:
      return null
  }
}
