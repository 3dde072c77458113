import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface AssessmentDueCandidateProps extends Reader {
  readonly companyName: string
  readonly url: string
}

/** To the person: the immersion ended, say how it went. */
export function assessmentDueCandidate({ companyName, url, ...to }: AssessmentDueCandidateProps): Email {
  return compose({
    to,
    subject: 'Comment s’est passée votre immersion ?',
    preview: 'Votre avis compte.',
    sms: 'votre immersion est finie. Dites comment c’était :',
    body: (
      <>
        <P>Votre immersion chez {companyName} est terminée. Comment ça s’est passé ?</P>
        <P>Votre avis prend trois minutes. Il sert à préparer la suite avec vous.</P>
      </>
    ),
    action: { label: 'Donner mon avis', url },
    why: WHY.candidate,
  })
}
