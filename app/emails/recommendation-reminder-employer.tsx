import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationReminderEmployerProps extends Reader {
  readonly kind: OfferKind
  readonly personName: string
  readonly offerTitle: string
  readonly deadline: string
  readonly url: string
}

/** To a company's members who have not answered yet. */
export function recommendationReminderEmployer({
  kind,
  personName,
  offerTitle,
  deadline,
  url,
  ...to
}: RecommendationReminderEmployerProps): Email {
  return compose({
    to,
    subject: 'Une personne attend votre réponse',
    preview: 'Oui ou non, une réponse lui est due.',
    sms: 'une personne attend votre réponse.',
    body: (
      <>
        <P>
          {personName} attend votre réponse pour votre offre « {offerTitle} ». Répondez au plus tard le{' '}
          {deadline}.
        </P>
        <P>Besoin d’un échange avant de décider ? Appelez votre référent·e.</P>
      </>
    ),
    action: { label: 'Répondre', url },
    why: kind === 'sponsorship' ? WHY.sponsor : WHY.employer,
  })
}
