import { openingSentence } from '~/domain/matching/in-sentence'
import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationReminderCandidateProps extends Reader {
  readonly kind: OfferKind
  readonly companyName: string
  readonly offerTitle: string
  readonly deadline: string
  readonly url: string
}

/** To a candidate who has not answered yet. */
export function recommendationReminderCandidate({
  kind,
  companyName,
  offerTitle,
  deadline,
  url,
  ...to
}: RecommendationReminderCandidateProps): Email {
  const words = KIND_WORDS[kind]
  return compose({
    to,
    subject: `${openingSentence(words.one)} attend votre réponse`,
    preview: 'Oui ou non, votre réponse compte.',
    sms: `${words.one} attend votre réponse :`,
    body: (
      <>
        <P>
          La proposition « {offerTitle} », {words.at} {companyName}, attend toujours votre réponse. Répondez
          au plus tard le {deadline}.
        </P>
        <P>Vous hésitez ? Appelez votre référent·e. Vous pouvez aussi dire non, sans conséquence.</P>
      </>
    ),
    action: { label: 'Répondre', url },
    why: WHY.candidate,
  })
}
