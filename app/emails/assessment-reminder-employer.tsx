import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface AssessmentReminderEmployerProps extends Reader {
  readonly personName: string
  readonly url: string
}

/** To a company's members whose assessment is missing. */
export function assessmentReminderEmployer({
  personName,
  url,
  ...to
}: AssessmentReminderEmployerProps): Email {
  return compose({
    to,
    subject: 'Votre bilan d’immersion est attendu',
    preview: 'Cinq minutes, qui comptent pour la personne.',
    sms: 'votre bilan d’immersion est attendu.',
    body: (
      <P>
        Nous n’avons pas encore votre bilan de l’immersion {ofName(personName)}. Cinq minutes suffisent, et il
        compte pour la suite de son parcours.
      </P>
    ),
    action: { label: 'Faire le bilan', url },
    why: WHY.employer,
  })
}
