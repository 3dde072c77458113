import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ApplicationWithdrawnEmployerProps extends Reader {
  readonly personName: string
  readonly offerTitle: string
  readonly url: string
}

/** To the company: the person withdrew. It never reads why. */
export function applicationWithdrawnEmployer({
  personName,
  offerTitle,
  url,
  ...to
}: ApplicationWithdrawnEmployerProps): Email {
  return compose({
    to,
    subject: 'Une candidature est retirée',
    preview: 'La personne ne donne pas suite.',
    sms: 'une personne a retiré sa candidature.',
    body: (
      <>
        <P>
          {personName} a retiré sa candidature pour « {offerTitle} ». L’entretien, s’il y en avait un, n’aura
          pas lieu.
        </P>
        <P>Votre référent·e peut vous proposer quelqu’un d’autre.</P>
      </>
    ),
    action: { label: 'Voir mes candidatures', url },
    why: WHY.employer,
  })
}
