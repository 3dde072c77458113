import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationWithdrawnCandidateProps extends Reader {
  readonly offerTitle: string
  readonly companyName: string
  readonly reason: string
}

/** To a candidate: a proposal was taken back, and why. */
export function recommendationWithdrawnCandidate({
  offerTitle,
  companyName,
  reason,
  ...to
}: RecommendationWithdrawnCandidateProps): Email {
  return compose({
    to,
    subject: 'Une proposition est retirée',
    preview: 'Voici pourquoi.',
    sms: 'une proposition est retirée, votre référent·e vous en parle.',
    body: (
      <>
        <P>
          La proposition « {offerTitle} », chez {companyName}, est retirée.
        </P>
        <P>{reason}</P>
      </>
    ),
    why: WHY.candidate,
  })
}
