import { compose, type Email, P, type Reader } from './frame'
import { inSentence } from './typeset'
import { WHY } from './why'

interface ApplicationWithdrawnProProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly reason: string
  readonly url: string
}

/** To the referents: the person withdrew, and why. */
export function applicationWithdrawnPro({
  personName,
  companyName,
  offerTitle,
  reason,
  url,
  ...to
}: ApplicationWithdrawnProProps): Email {
  return compose({
    to,
    subject: 'Une personne retire sa candidature',
    preview: 'Sa raison, à lire avec elle.',
    sms: 'une personne que vous suivez retire sa candidature.',
    body: (
      <>
        <P>
          {personName} retire sa candidature pour « {offerTitle} », chez {companyName}.
        </P>
        <P>Raison : {inSentence(reason)}. L’entreprise sait que la candidature est retirée, pas pourquoi.</P>
      </>
    ),
    action: { label: 'Voir la suite à donner', url },
    why: WHY.support,
  })
}
