import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ApplicationOpenedProProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly deadline: string
  readonly url: string
}

/** To the referents: an agreement on a job, and whose turn it is. */
export function applicationOpenedPro({
  personName,
  companyName,
  offerTitle,
  deadline,
  url,
  ...to
}: ApplicationOpenedProProps): Email {
  return compose({
    to,
    subject: 'Une entreprise veut rencontrer une personne',
    preview: 'Un entretien est attendu.',
    sms: 'une entreprise veut rencontrer une personne que vous suivez.',
    body: (
      <>
        <P>
          {companyName} souhaite rencontrer {personName} pour le poste « {offerTitle} ».
        </P>
        <P>C’est à l’entreprise de proposer une date, avant le {deadline}.</P>
      </>
    ),
    action: { label: 'Suivre la candidature', url },
    why: WHY.support,
  })
}
