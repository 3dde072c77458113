import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationLapsedCandidateProps extends Reader {
  readonly kind: OfferKind
  readonly offerTitle: string
  readonly companyName: string
  readonly silent: 'candidate' | 'employer'
}

/** To a candidate: a recommendation ended without an answer, theirs or the company's. */
export function recommendationLapsedCandidate({
  kind,
  offerTitle,
  companyName,
  silent,
  ...to
}: RecommendationLapsedCandidateProps): Email {
  const words = KIND_WORDS[kind]
  return compose({
    to,
    subject: 'Une proposition est arrivée à sa fin',
    preview: 'Elle est restée sans réponse.',
    sms: 'une proposition est arrivée à sa fin, sans réponse.',
    body: (
      <>
        <P>
          {silent === 'candidate'
            ? `La proposition « ${offerTitle} », ${words.at} ${companyName}, est arrivée à sa fin sans réponse de votre part.`
            : `${companyName} n’a pas répondu pour « ${offerTitle} ». Ce n’est pas lié à vous.`}
        </P>
        <P>Votre référent·e vous propose la suite. Vous pouvez aussi l’appeler.</P>
      </>
    ),
    why: WHY.candidate,
  })
}
