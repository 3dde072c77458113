import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationReminderCandidateProps extends Reader {
  readonly companyName: string
  readonly offerTitle: string
  readonly deadline: string
  readonly url: string
}

/** To a candidate who has not answered yet. */
export function recommendationReminderCandidate({
  companyName,
  offerTitle,
  deadline,
  url,
  ...to
}: RecommendationReminderCandidateProps): Email {
  return compose({
    to,
    subject: 'Une immersion attend votre réponse',
    preview: 'Oui ou non, votre réponse compte.',
    sms: 'une immersion attend votre réponse :',
    body: (
      <>
        <P>
          L’immersion « {offerTitle} », chez {companyName}, vous est toujours proposée. Répondez au plus tard
          le {deadline}.
        </P>
        <P>Vous hésitez ? Appelez votre référent·e. Vous pouvez aussi dire non, sans conséquence.</P>
      </>
    ),
    action: { label: 'Répondre', url },
    why: WHY.candidate,
  })
}
