import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface PairingOpenedReferentProps extends Reader {
  readonly personName: string
  readonly sponsorName: string
  readonly url: string
}

/** To the partnership referent: a pairing is born, the first meeting is to plan. */
export function pairingOpenedReferent({
  personName,
  sponsorName,
  url,
  ...to
}: PairingOpenedReferentProps): Email {
  return compose({
    to,
    subject: 'Un binôme est né : première rencontre à organiser',
    preview: 'La personne et la marraine ou le parrain ont dit oui.',
    sms: 'un parrainage commence, la première rencontre est à organiser.',
    body: (
      <>
        <P>
          {personName} et {sponsorName} ont dit oui. À vous d’organiser leur première rencontre, puis de
          préparer la charte avec eux.
        </P>
      </>
    ),
    action: { label: 'Organiser la rencontre', url },
    why: WHY.pairing,
  })
}
