import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface AssessmentDueEmployerProps extends Reader {
  readonly personName: string
  readonly url: string
}

/** To a company's members: the immersion ended, say how it went. */
export function assessmentDueEmployer({ personName, url, ...to }: AssessmentDueEmployerProps): Email {
  return compose({
    to,
    subject: 'Comment s’est passée l’immersion ?',
    preview: 'Votre bilan prend cinq minutes.',
    sms: 'l’immersion est finie, votre bilan est attendu.',
    body: (
      <>
        <P>L’immersion {ofName(personName)} est terminée. Merci de votre accueil !</P>
        <P>Votre bilan prend cinq minutes. La personne le lira : il compte pour la suite de son parcours.</P>
      </>
    ),
    action: { label: 'Faire le bilan', url },
    why: WHY.employer,
  })
}
