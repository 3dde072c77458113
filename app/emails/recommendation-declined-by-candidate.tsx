import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationDeclinedByCandidateProps extends Reader {
  readonly kind: OfferKind
  readonly personName: string
  readonly offerTitle: string
  readonly companyName: string
  readonly url: string
}

/** To the partnership referent: the person said no. */
export function recommendationDeclinedByCandidate({
  kind,
  personName,
  offerTitle,
  companyName,
  url,
  ...to
}: RecommendationDeclinedByCandidateProps): Email {
  const words = KIND_WORDS[kind]
  return compose({
    to,
    subject: 'Une personne a décliné une proposition',
    preview: 'Sa raison est dans la fiche.',
    sms: 'une personne a décliné une proposition.',
    body: (
      <P>
        {personName} a décliné {words.the} « {offerTitle} » {words.at} {companyName}. Sa raison est dans la
        mise en relation ; {companyName} n’en sait rien.
      </P>
    ),
    action: { label: 'Lire sa réponse', url },
    why: WHY.referent,
  })
}
