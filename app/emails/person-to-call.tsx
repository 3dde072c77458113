import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface PersonToCallProps extends Reader {
  readonly personName: string
  readonly what: string
  readonly url: string
}

/** To a support referent: something waits for a person whom no message can reach. */
export function personToCall({ personName, what, url, ...to }: PersonToCallProps): Email {
  return compose({
    to,
    subject: 'Une personne à prévenir',
    preview: 'Nos messages ne peuvent pas la joindre : un appel est nécessaire.',
    sms: 'une personne que vous suivez est à prévenir par téléphone.',
    body: (
      <>
        <P>
          Nous ne pouvons pas envoyer ce message à {personName} : il manque une adresse e-mail ou un numéro de
          mobile. Pouvez-vous l’appeler ?
        </P>
        <P>{what}</P>
      </>
    ),
    action: { label: 'Voir la fiche', url },
    why: WHY.support,
  })
}
