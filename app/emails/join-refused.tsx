import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'

interface JoinRefusedProps extends Reader {
  readonly companyName: string
}

/** To somebody whose request to join a company was refused. */
export function joinRefused({ companyName, ...to }: JoinRefusedProps): Email {
  return compose({
    to,
    subject: 'Votre demande pour rejoindre une équipe',
    preview: 'Elle n’a pas été acceptée.',
    sms: 'votre demande pour rejoindre une équipe n’a pas été acceptée.',
    body: (
      <P>
        L’équipe {ofName(companyName)} n’a pas accepté votre demande. S’il s’agit d’une erreur, parlez-en
        directement avec vos collègues.
      </P>
    ),
    why: 'Vous recevez ce message parce que vous avez demandé à rejoindre cette entreprise sur Passerelle.',
  })
}
