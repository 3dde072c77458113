import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ApplicationOpenedEmployerProps extends Reader {
  readonly personName: string
  readonly offerTitle: string
  readonly phone: string | null
  readonly deadline: string
  readonly url: string
}

/** To a company that accepted to meet somebody about a job: what comes next is a date. */
export function applicationOpenedEmployer({
  personName,
  offerTitle,
  phone,
  deadline,
  url,
  ...to
}: ApplicationOpenedEmployerProps): Email {
  return compose({
    to,
    subject: 'Proposez une date d’entretien',
    preview: 'La personne attend votre rendez-vous.',
    sms: 'proposez une date d’entretien, la personne l’attend.',
    body: (
      <>
        <P>
          Merci d’avoir accepté de rencontrer {personName} pour « {offerTitle} ».
        </P>
        <P>
          Proposez-lui une date avant le {deadline} : la personne est prévenue, et le rendez-vous s’ajoute à
          vos agendas.
        </P>
        {phone && <P>Vous pouvez aussi l’appeler : {phone}.</P>}
      </>
    ),
    action: { label: 'Proposer une date', url },
    why: WHY.employer,
  })
}
