import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { inSentence } from './typeset'
import { WHY } from './why'

interface SuggestionWithdrawnProps extends Reader {
  readonly personName: string
  readonly offerTitle: string
  readonly reason: string
  readonly url: string
}

/** To a support referent: the recommendation they had asked for is taken back. */
export function suggestionWithdrawn({
  personName,
  offerTitle,
  reason,
  url,
  ...to
}: SuggestionWithdrawnProps): Email {
  return compose({
    to,
    subject: 'Votre suggestion est retirée',
    preview: 'L’offre ou la personne n’est plus disponible.',
    sms: 'une de vos suggestions est retirée.',
    body: (
      <P>
        Votre suggestion {ofName(personName)} pour l’offre « {offerTitle} » est retirée : {inSentence(reason)}
        .
      </P>
    ),
    action: { label: 'Voir la fiche', url },
    why: WHY.support,
  })
}
