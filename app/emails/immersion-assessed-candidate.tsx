import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ImmersionAssessedCandidateProps extends Reader {
  readonly companyName: string
  readonly url: string
}

/** To the person: the company's assessment can be read. */
export function immersionAssessedCandidate({
  companyName,
  url,
  ...to
}: ImmersionAssessedCandidateProps): Email {
  return compose({
    to,
    subject: 'Le bilan de l’entreprise est arrivé',
    preview: 'Vous pouvez le lire.',
    sms: 'le bilan de l’entreprise est arrivé, vous pouvez le lire :',
    body: (
      <P>
        {companyName} a fait le bilan de votre immersion. Vous pouvez le lire, et en parler avec votre
        référent·e.
      </P>
    ),
    action: { label: 'Lire le bilan', url },
    why: WHY.candidate,
  })
}
