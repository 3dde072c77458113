import { openingSentence } from '~/domain/matching/in-sentence'
import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationFailedEmployerProps extends Reader {
  readonly kind: OfferKind
  readonly personName: string
  readonly offerTitle: string
  readonly url: string
}

/** To a company's members: the agreement came to nothing. */
export function recommendationFailedEmployer({
  kind,
  personName,
  offerTitle,
  url,
  ...to
}: RecommendationFailedEmployerProps): Email {
  const words = KIND_WORDS[kind]
  return compose({
    to,
    subject: `${openingSentence(words.the)} n’aura pas lieu`,
    preview: 'Votre référent·e vous en dira plus.',
    sms: `${words.the} n’aura pas lieu.`,
    body: (
      <P>
        {openingSentence(words.the)} avec {personName} (« {offerTitle} ») n’aura finalement pas lieu. La place
        est de nouveau libre si votre offre est toujours en ligne.
      </P>
    ),
    action: { label: 'Voir mon offre', url },
    why: kind === 'sponsorship' ? WHY.sponsor : WHY.employer,
  })
}
