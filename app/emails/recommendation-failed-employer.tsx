import { openingSentence } from '~/domain/matching/in-sentence'
import type { OfferKind } from '~/domain/offer/public-status'
import { ofName } from '~/domain/person/of-name'
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
    subject: `${openingSentence(words.theEvent)} n’aura pas lieu`,
    preview: 'Votre référent·e vous en dira plus.',
    sms: `${words.theEvent} n’aura pas lieu.`,
    body: (
      <P>
        {openingSentence(words.theEvent)} {kind === 'job' ? ofName(personName) : `avec ${personName}`} («{' '}
        {offerTitle} ») n’aura finalement pas lieu. {kind === 'job' ? 'Le poste' : 'La place'} est de nouveau
        libre si votre offre est toujours en ligne.
      </P>
    ),
    action: { label: 'Voir mon offre', url },
    why: kind === 'sponsorship' ? WHY.sponsor : WHY.employer,
  })
}
