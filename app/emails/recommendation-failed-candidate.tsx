import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationFailedCandidateProps extends Reader {
  readonly offerTitle: string
  readonly companyName: string
}

/** To a candidate: the agreement did not become an immersion. */
export function recommendationFailedCandidate({
  offerTitle,
  companyName,
  ...to
}: RecommendationFailedCandidateProps): Email {
  return compose({
    to,
    subject: 'Votre immersion n’aura pas lieu',
    preview: 'Votre référent·e vous propose la suite.',
    sms: 'votre immersion n’aura pas lieu. Votre référent·e vous appelle.',
    body: (
      <>
        <P>
          L’immersion « {offerTitle} », chez {companyName}, n’aura finalement pas lieu.
        </P>
        <P>Votre référent·e vous contacte pour préparer la suite avec vous.</P>
      </>
    ),
    why: WHY.candidate,
  })
}
