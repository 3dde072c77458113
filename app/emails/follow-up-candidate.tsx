import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface FollowUpCandidateProps extends Reader {
  readonly companyName: string
  readonly who: string
  readonly url: string
}

/** To a person in work: how does it go? One tap. */
export function followUpCandidate({ companyName, who, url, ...to }: FollowUpCandidateProps): Email {
  return compose({
    to,
    subject: 'Comment cela se passe au travail ?',
    preview: 'Une réponse en un clic.',
    sms: 'comment cela se passe au travail ? Répondez en un clic :',
    body: (
      <>
        <P>
          Vous travaillez chez {companyName} depuis {who}. Comment cela se passe ?
        </P>
        <P>
          Répondez en un clic, sans mot de passe. Votre réponse est lue par vos référent·es, jamais par
          l’entreprise.
        </P>
      </>
    ),
    action: { label: 'Répondre en un clic', url },
    why: WHY.candidate,
  })
}
