import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationNotRetainedProps extends Reader {
  readonly kind: OfferKind
  readonly offerTitle: string
  readonly companyName: string
  readonly reason: string
}

/** To a candidate whom the company did not take: what happened, and that it is not the end. */
export function recommendationNotRetained({
  kind,
  offerTitle,
  companyName,
  reason,
  ...to
}: RecommendationNotRetainedProps): Email {
  return compose({
    to,
    subject: kind === 'sponsorship' ? 'Une réponse pour votre parrainage' : 'Une réponse de l’entreprise',
    preview: 'Ce n’est pas pour cette fois.',
    sms: 'une réponse est arrivée. Votre référent·e vous en parle.',
    body: (
      <>
        <P>
          {companyName} ne peut pas vous {kind === 'sponsorship' ? 'accompagner' : 'accueillir'} cette fois («{' '}
          {offerTitle} »).
        </P>
        <P>{reason}</P>
        <P>Ce n’est pas la fin : votre référent·e vous propose la prochaine étape.</P>
      </>
    ),
    why: WHY.candidate,
  })
}
