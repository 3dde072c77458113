import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ApplicationOpenedCandidateProps extends Reader {
  readonly companyName: string
  readonly offerTitle: string
  readonly url: string
}

/** To a candidate: the company wants to meet them about a job. */
export function applicationOpenedCandidate({
  companyName,
  offerTitle,
  url,
  ...to
}: ApplicationOpenedCandidateProps): Email {
  return compose({
    to,
    subject: 'Une entreprise souhaite vous rencontrer',
    preview: 'Elle vous propose bientôt un rendez-vous.',
    sms: 'une entreprise souhaite vous rencontrer, elle va vous proposer un rendez-vous.',
    body: (
      <>
        <P>
          Bonne nouvelle : {companyName} souhaite vous rencontrer pour le poste « {offerTitle} ».
        </P>
        <P>
          L’entreprise a maintenant votre téléphone et votre e-mail. Elle vous propose bientôt une date. Votre
          référent·e peut vous aider à préparer ce rendez-vous.
        </P>
      </>
    ),
    action: { label: 'Voir où cela en est', url },
    why: WHY.candidate,
  })
}
