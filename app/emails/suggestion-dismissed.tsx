import { compose, type Email, P, type Reader } from './frame'
import { inSentence } from './typeset'
import { WHY } from './why'

interface SuggestionDismissedProps extends Reader {
  readonly personName: string
  readonly offerTitle: string
  readonly reason: string
  readonly url: string
}

/** To a support referent whose suggestion was not followed. */
export function suggestionDismissed({
  personName,
  offerTitle,
  reason,
  url,
  ...to
}: SuggestionDismissedProps): Email {
  return compose({
    to,
    subject: 'Réponse à votre suggestion',
    preview: 'Elle n’est pas retenue cette fois.',
    sms: 'votre suggestion n’est pas retenue cette fois.',
    body: (
      <P>
        Vous aviez suggéré {personName} pour l’offre « {offerTitle} ». Cette suggestion n’est pas retenue :{' '}
        {inSentence(reason)}.
      </P>
    ),
    action: { label: 'Voir la fiche', url },
    why: WHY.support,
  })
}
