import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface FollowUpEmployerProps extends Reader {
  readonly personName: string
  readonly who: string
  readonly url: string
}

/** To a company: how does it go with the person hired? One tap. */
export function followUpEmployer({ personName, who, url, ...to }: FollowUpEmployerProps): Email {
  return compose({
    to,
    subject: 'Comment se passe votre recrutement ?',
    preview: 'Une réponse en un clic.',
    sms: 'comment se passe votre recrutement ? Répondez en un clic :',
    body: (
      <>
        <P>
          {personName} travaille chez vous depuis {who}. Comment cela se passe ?
        </P>
        <P>Répondez en un clic. Votre référent·e lit votre réponse et peut vous aider.</P>
      </>
    ),
    action: { label: 'Répondre en un clic', url },
    why: WHY.employer,
  })
}
