import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface PairingPausedProps extends Reader {
  readonly withName: string
  readonly resumed: boolean
  readonly url: string
}

/** To each of the two: the pairing is paused, or goes on. */
export function pairingPaused({ withName, resumed, url, ...to }: PairingPausedProps): Email {
  return compose({
    to,
    subject: resumed ? 'Votre parrainage reprend' : 'Votre parrainage est en pause',
    preview: 'Ce qui change pour vous.',
    sms: resumed ? 'votre parrainage reprend.' : 'votre parrainage est en pause.',
    body: (
      <>
        <P>
          {resumed
            ? `Votre parrainage avec ${withName} reprend aujourd’hui. Prévoyez votre prochaine rencontre.`
            : `Votre parrainage avec ${withName} est en pause. Vous pouvez toujours vous écrire. Votre référent·e vous dira quand il reprend.`}
        </P>
      </>
    ),
    action: { label: 'Voir mon binôme', url },
    why: WHY.pairing,
  })
}
