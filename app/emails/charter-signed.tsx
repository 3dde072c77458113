import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface CharterSignedProps extends Reader {
  readonly withName: string
  readonly started: boolean
  readonly url: string
}

/** To each of the three: everybody signed, the charter is kept. */
export function charterSigned({ withName, started, url, ...to }: CharterSignedProps): Email {
  return compose({
    to,
    subject: 'La charte est signée par les trois',
    preview: 'Votre exemplaire est sur Passerelle.',
    sms: 'la charte de parrainage est signée par les trois.',
    body: (
      <>
        <P>
          La charte du binôme avec {withName} est signée par les trois. Votre exemplaire en PDF est sur la
          page du binôme.
        </P>
        <P>
          {started
            ? 'Le parrainage a commencé.'
            : 'Le parrainage commence à la première rencontre : pensez à la noter.'}
        </P>
      </>
    ),
    action: { label: 'Voir le binôme', url },
    why: WHY.pairing,
  })
}
