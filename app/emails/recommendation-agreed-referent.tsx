import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationAgreedReferentProps extends Reader {
  readonly kind: OfferKind
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly url: string
}

/** To the partnership referent: both said yes, the convention is to prepare. */
export function recommendationAgreedReferent({
  kind,
  personName,
  companyName,
  offerTitle,
  url,
  ...to
}: RecommendationAgreedReferentProps): Email {
  const words = KIND_WORDS[kind]
  return compose({
    to,
    subject:
      kind === 'immersion' ? 'Un accord : une convention à préparer' : 'Un accord : la suite est à préparer',
    preview: 'Tout le monde a dit oui.',
    sms: `un accord, ${words.paper} est à préparer.`,
    body: (
      <P>
        {personName} et {companyName} sont d’accord pour {words.the} « {offerTitle} ». À vous de préparer{' '}
        {words.paper}.
      </P>
    ),
    action: { label: 'Préparer la suite', url },
    why: WHY.referent,
  })
}
