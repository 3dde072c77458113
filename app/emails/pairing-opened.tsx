import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface PairingOpenedProps extends Reader {
  readonly withName: string
  readonly phone: string | null
  readonly email: string | null
  readonly referentName: string
  readonly url: string
}

/** To each of the two: both said yes, here is how to reach the other, and what comes next. */
export function pairingOpened({
  withName,
  phone,
  email,
  referentName,
  url,
  ...to
}: PairingOpenedProps): Email {
  return compose({
    to,
    subject: 'Votre parrainage commence',
    preview: 'Vous avez dit oui tous les deux.',
    sms: 'vous avez dit oui tous les deux, votre parrainage commence.',
    body: (
      <>
        <P>Vous et {withName} avez dit oui. Vous formez maintenant un binôme.</P>
        <Facts
          rows={[
            ['Avec', withName],
            ['Téléphone', phone],
            ['Courriel', email],
          ]}
        />
        <P>
          {referentName} organise votre première rencontre et vous donne la date. Vous pouvez déjà vous
          écrire.
        </P>
      </>
    ),
    action: { label: 'Voir mon binôme', url },
    why: WHY.pairing,
  })
}
