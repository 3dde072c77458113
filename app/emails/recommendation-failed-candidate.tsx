import { openingSentence } from '~/domain/matching/in-sentence'
import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationFailedCandidateProps extends Reader {
  readonly kind: OfferKind
  readonly offerTitle: string
  readonly companyName: string
}

/** To a candidate: the agreement came to nothing. */
export function recommendationFailedCandidate({
  kind,
  offerTitle,
  companyName,
  ...to
}: RecommendationFailedCandidateProps): Email {
  const words = KIND_WORDS[kind]
  return compose({
    to,
    subject: `${openingSentence(words.yourEvent)} n’aura pas lieu`,
    preview: 'Votre référent·e vous propose la suite.',
    sms: `${words.yourEvent} n’aura pas lieu. Votre référent·e vous appelle.`,
    body: (
      <>
        <P>
          {openingSentence(words.theEvent)} « {offerTitle} », {words.at} {companyName}, n’aura finalement pas
          lieu.
        </P>
        <P>Votre référent·e vous contacte pour préparer la suite avec vous.</P>
      </>
    ),
    why: WHY.candidate,
  })
}
