import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationLapsedCandidateProps extends Reader {
  readonly offerTitle: string
  readonly companyName: string
  readonly silent: 'candidate' | 'employer'
}

/** To a candidate: a recommendation ended without an answer, theirs or the company's. */
export function recommendationLapsedCandidate({
  offerTitle,
  companyName,
  silent,
  ...to
}: RecommendationLapsedCandidateProps): Email {
  return compose({
    to,
    subject: 'Une proposition est arrivée à sa fin',
    preview: 'Elle est restée sans réponse.',
    sms: 'une proposition est arrivée à sa fin, sans réponse.',
    body: (
      <>
        <P>
          {silent === 'candidate'
            ? `La proposition « ${offerTitle} », chez ${companyName}, est arrivée à sa fin sans réponse de votre part.`
            : `${companyName} n’a pas répondu pour « ${offerTitle} ». Ce n’est pas lié à vous.`}
        </P>
        <P>Votre référent·e vous propose la suite. Vous pouvez aussi l’appeler.</P>
      </>
    ),
    why: WHY.candidate,
  })
}
