import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface AssessmentReminderCandidateProps extends Reader {
  readonly companyName: string
  readonly url: string
}

/** To the person whose view of the immersion is missing. */
export function assessmentReminderCandidate({
  companyName,
  url,
  ...to
}: AssessmentReminderCandidateProps): Email {
  return compose({
    to,
    subject: 'Votre avis sur votre immersion',
    preview: 'Trois minutes suffisent.',
    sms: 'votre avis sur votre immersion nous intéresse :',
    body: (
      <P>
        Vous n’avez pas encore donné votre avis sur votre immersion chez {companyName}. Trois minutes
        suffisent, et il n’y a pas de mauvaise réponse.
      </P>
    ),
    action: { label: 'Donner mon avis', url },
    why: WHY.candidate,
  })
}
