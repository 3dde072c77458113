import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'

interface JoinAcceptedProps extends Reader {
  readonly companyName: string
  readonly url: string
}

/** To somebody whose request to join a company was accepted. */
export function joinAccepted({ companyName, url, ...to }: JoinAcceptedProps): Email {
  return compose({
    to,
    subject: 'Vous avez rejoint l’équipe',
    preview: 'Votre espace est ouvert.',
    sms: 'votre demande est acceptée, votre espace est ouvert.',
    body: (
      <P>
        Votre demande est acceptée : vous faites maintenant partie de l’équipe {ofName(companyName)} sur
        Passerelle.
      </P>
    ),
    action: { label: 'Me connecter', url },
    why: 'Vous recevez ce message parce que vous avez demandé à rejoindre cette entreprise sur Passerelle.',
  })
}
