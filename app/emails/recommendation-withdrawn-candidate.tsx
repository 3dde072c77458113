import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationWithdrawnCandidateProps extends Reader {
  readonly kind: OfferKind
  readonly offerTitle: string
  readonly companyName: string
  readonly reason: string
}

/** To a candidate: a proposal was taken back, and why. */
export function recommendationWithdrawnCandidate({
  kind,
  offerTitle,
  companyName,
  reason,
  ...to
}: RecommendationWithdrawnCandidateProps): Email {
  const words = KIND_WORDS[kind]
  return compose({
    to,
    subject: 'Une proposition est retirée',
    preview: 'Voici pourquoi.',
    sms: 'une proposition est retirée, votre référent·e vous en parle.',
    body: (
      <>
        <P>
          La proposition « {offerTitle} », {words.at} {companyName}, est retirée.
        </P>
        <P>{reason}</P>
      </>
    ),
    why: WHY.candidate,
  })
}
