import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface PairingPulseProps extends Reader {
  readonly withName: string
  readonly url: string
}

/** To each of the two, once a month: how it goes, in one tap. */
export function pairingPulse({ withName, url, ...to }: PairingPulseProps): Email {
  return compose({
    to,
    subject: 'Comment se passe votre parrainage ?',
    preview: 'Une question, quatre réponses, un seul appui.',
    sms: 'comment se passe votre parrainage ? Un appui suffit.',
    body: (
      <>
        <P>
          Un mois de plus avec {withName}. Comment cela se passe-t-il ? Un seul appui suffit. Votre référent·e
          lit la réponse ; {withName} ne la voit pas.
        </P>
      </>
    ),
    action: { label: 'Répondre en un appui', url },
    why: WHY.pairing,
  })
}
