import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface PairingEndingProps extends Reader {
  readonly withName: string
  readonly end: string
  readonly over: boolean
  readonly url: string
}

/** The term comes (to the three), or is past (to the referent). */
export function pairingEnding({ withName, end, over, url, ...to }: PairingEndingProps): Email {
  return compose({
    to,
    subject: over ? 'Un parrainage est arrivé à son terme' : 'Votre parrainage se termine bientôt',
    preview: 'Le terme et la suite.',
    sms: over ? 'un parrainage est arrivé à son terme.' : `votre parrainage se termine le ${end}.`,
    body: (
      <>
        <P>
          {over
            ? `Le binôme avec ${withName} est arrivé à son terme le ${end}. À vous de dire comment il se termine, ou de le poursuivre dans l’emploi.`
            : `Le binôme avec ${withName} se termine le ${end}. C’est le moment de faire le point ensemble : ce qui a avancé, ce qui reste à faire, et avec qui.`}
        </P>
      </>
    ),
    action: { label: 'Voir le binôme', url },
    why: WHY.pairing,
  })
}
