import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface PairingEndedProps extends Reader {
  readonly withName: string
  readonly outcome: string | null
  readonly url: string
}

/** To each of the two and to the referents: the pairing is over. Only the referents read how. */
export function pairingEnded({ withName, outcome, url, ...to }: PairingEndedProps): Email {
  return compose({
    to,
    subject: 'Un parrainage est terminé',
    preview: 'Ce qui vient ensuite.',
    sms: 'un parrainage est terminé.',
    body: (
      <>
        <P>
          Le binôme avec {withName} est terminé{outcome ? ` : ${outcome}` : ''}.
        </P>
        <P>
          {outcome
            ? 'Faites le point avec la personne : un arrêt avant le terme appelle souvent une autre solution.'
            : 'Merci pour le chemin fait ensemble. Vos coordonnées ne sont plus montrées à l’autre, et les messages ne peuvent plus être envoyés.'}
        </P>
      </>
    ),
    action: { label: 'Voir la page du binôme', url },
    why: WHY.pairing,
  })
}
