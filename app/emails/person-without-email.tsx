import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface PersonWithoutEmailProps extends Reader {
  readonly personName: string
  readonly what: string
  readonly url: string
}

/** To a support referent: something waits for a person whom no message can reach. */
export function personWithoutEmail({ personName, what, url, ...to }: PersonWithoutEmailProps): Email {
  return compose({
    to,
    subject: 'Une personne à prévenir',
    preview: 'Elle n’a pas d’adresse de courriel : un appel est nécessaire.',
    sms: 'une personne que vous suivez est à prévenir par téléphone.',
    body: (
      <>
        <P>{personName} n’a pas d’adresse de courriel. Pouvez-vous l’appeler ?</P>
        <P>{what}</P>
      </>
    ),
    action: { label: 'Voir la fiche', url },
    why: WHY.support,
  })
}
