import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { inSentence } from './typeset'
import { WHY } from './why'

interface RecommendationWithdrawnReferentProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly reason: string
  readonly url: string
}

/** To the partnership referent: a person is no longer available for what was proposed. */
export function recommendationWithdrawnReferent({
  personName,
  companyName,
  offerTitle,
  reason,
  url,
  ...to
}: RecommendationWithdrawnReferentProps): Email {
  return compose({
    to,
    subject: 'Une mise en relation est retirée',
    preview: 'Voici pourquoi.',
    sms: 'une mise en relation est retirée.',
    body: (
      <P>
        La mise en relation {ofName(personName)} avec {companyName} (« {offerTitle} ») est retirée. Raison :{' '}
        {inSentence(reason)}.
      </P>
    ),
    action: { label: 'Voir la mise en relation', url },
    why: WHY.referent,
  })
}
