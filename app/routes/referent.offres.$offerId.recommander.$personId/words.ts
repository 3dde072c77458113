import type { OfferKind } from '~/domain/offer/public-status'

/** Who answers for an offer, in the middle of a sentence. */
export interface HostWords {
  readonly the: string
  readonly this: string
}

const COMPANY: HostWords = { the: 'l’entreprise', this: 'cette entreprise' }
const SPONSOR: HostWords = { the: 'le parrain ou la marraine', this: 'ce parrain ou cette marraine' }

export function hostWords(kind: OfferKind): HostWords {
  return kind === 'sponsorship' ? SPONSOR : COMPANY
}
