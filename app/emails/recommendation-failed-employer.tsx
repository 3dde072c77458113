import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationFailedEmployerProps extends Reader {
  readonly personName: string
  readonly offerTitle: string
  readonly url: string
}

/** To a company's members: the agreement did not become an immersion. */
export function recommendationFailedEmployer({
  personName,
  offerTitle,
  url,
  ...to
}: RecommendationFailedEmployerProps): Email {
  return compose({
    to,
    subject: 'L’immersion prévue n’aura pas lieu',
    preview: 'Votre référent·e vous en dira plus.',
    sms: 'l’immersion prévue n’aura pas lieu.',
    body: (
      <P>
        L’immersion prévue avec {personName} (« {offerTitle} ») n’aura finalement pas lieu. La place est de
        nouveau libre si votre offre est toujours en ligne.
      </P>
    ),
    action: { label: 'Voir mon offre', url },
    why: WHY.employer,
  })
}
