import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationDismissedProps extends Reader {
  readonly kind: OfferKind
  readonly offerTitle: string
  readonly companyName: string
  readonly reason: string
}

/** To a candidate whose interest the referent did not follow, with a reason that does not judge. */
export function recommendationDismissed({
  kind,
  offerTitle,
  companyName,
  reason,
  ...to
}: RecommendationDismissedProps): Email {
  const words = KIND_WORDS[kind]
  return compose({
    to,
    subject: 'Votre intérêt pour une offre',
    preview: 'Voici la réponse, et pourquoi.',
    sms: 'votre référent·e vous répond au sujet d’une offre.',
    body: (
      <>
        <P>
          Vous vous intéressez à l’offre « {offerTitle} », {words.at} {companyName}. Elle ne vous sera pas
          proposée cette fois.
        </P>
        <P>{reason}</P>
        <P>D’autres offres arrivent chaque semaine. Parlez-en avec votre référent·e de parcours.</P>
      </>
    ),
    why: WHY.candidate,
  })
}
