import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationWithdrawnEmployerProps extends Reader {
  readonly kind: OfferKind
  readonly offerTitle: string
  readonly url: string
}

/** To a company's members: a person presented to them no longer is. */
export function recommendationWithdrawnEmployer({
  kind,
  offerTitle,
  url,
  ...to
}: RecommendationWithdrawnEmployerProps): Email {
  return compose({
    to,
    subject: 'Une personne ne vous est plus présentée',
    preview: 'Vous n’avez rien à faire.',
    sms: 'une personne ne vous est plus présentée.',
    body: (
      <P>
        La mise en relation en attente pour votre offre « {offerTitle} » est retirée. Vous n’avez rien à faire
        : votre référent·e continue de chercher.
      </P>
    ),
    action: { label: 'Voir mes offres', url },
    why: kind === 'sponsorship' ? WHY.sponsor : WHY.employer,
  })
}
