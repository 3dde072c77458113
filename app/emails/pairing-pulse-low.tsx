import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface PairingPulseLowProps extends Reader {
  readonly personName: string
  readonly sponsorName: string
  readonly by: string
  readonly url: string
}

/** To the referent: one of the two says that it does not go well. */
export function pairingPulseLow({ personName, sponsorName, by, url, ...to }: PairingPulseLowProps): Email {
  return compose({
    to,
    subject: 'Un binôme a besoin de vous',
    preview: 'Une réponse basse au point du mois.',
    sms: 'un parrainage a besoin de vous.',
    body: (
      <>
        <P>
          Binôme {personName} et {sponsorName} : {by} dit que cela ne va pas bien ce mois-ci. Un appel suffit
          souvent ; l’autre n’a pas vu cette réponse.
        </P>
      </>
    ),
    action: { label: 'Voir le binôme', url },
    why: WHY.pairingReferent,
  })
}
