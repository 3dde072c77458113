import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface PairingExtendedProps extends Reader {
  readonly withName: string
  readonly end: string
  readonly url: string
}

/** To each of the two: the pairing goes on in work. */
export function pairingExtended({ withName, end, url, ...to }: PairingExtendedProps): Email {
  return compose({
    to,
    subject: 'Votre parrainage continue dans l’emploi',
    preview: 'La nouvelle date de fin.',
    sms: `votre parrainage continue dans l’emploi, jusqu’au ${end}.`,
    body: (
      <>
        <P>
          Bonne nouvelle : un emploi a commencé. Votre parrainage avec {withName} continue jusqu’au {end},
          pour aider à bien prendre le poste.
        </P>
      </>
    ),
    action: { label: 'Voir mon binôme', url },
    why: WHY.pairing,
  })
}
