import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationDismissedProps extends Reader {
  readonly offerTitle: string
  readonly companyName: string
  readonly reason: string
}

/** To a candidate whose interest the referent did not follow, with a reason that does not judge. */
export function recommendationDismissed({
  offerTitle,
  companyName,
  reason,
  ...to
}: RecommendationDismissedProps): Email {
  return compose({
    to,
    subject: 'Votre intérêt pour une offre',
    preview: 'Voici la réponse, et pourquoi.',
    sms: 'votre référent·e vous répond au sujet d’une offre.',
    body: (
      <>
        <P>
          Vous vous intéressez à l’offre « {offerTitle} », chez {companyName}. Elle ne vous sera pas proposée
          cette fois.
        </P>
        <P>{reason}</P>
        <P>D’autres offres arrivent chaque semaine. Parlez-en avec votre référent·e de parcours.</P>
      </>
    ),
    why: WHY.candidate,
  })
}
