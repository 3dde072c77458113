import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'

interface CompanySignedUpProps extends Reader {
  readonly companyName: string
  /** As they wrote it; null once the company is confirmed. */
  readonly signedUpBy: string | null
  readonly url: string
}

/** To whoever just signed a company up: confirm the address to open the space. */
export function companySignedUp({ companyName, signedUpBy, url, ...to }: CompanySignedUpProps): Email {
  return compose({
    to,
    subject: 'Confirmez l’inscription de votre entreprise',
    preview: 'Un clic dans les 15 minutes, et votre espace est ouvert.',
    sms: 'confirmez l’inscription de votre entreprise :',
    body: (
      <>
        <P>
          {companyName} vient d’être inscrite sur Passerelle avec votre adresse
          {signedUpBy && `, au nom ${ofName(signedUpBy)}`}. Si c’est bien vous, confirmez dans les 15 minutes
          pour ouvrir votre espace.
        </P>
        <P>
          Un·e référent·e entreprises, toujours la même personne, vous aidera ensuite à publier vos offres et
          à accueillir.
        </P>
      </>
    ),
    action: { label: 'Confirmer mon inscription', url },
    after: (
      <P>
        Le délai est passé ? Demandez un nouveau lien sur la page de connexion. Ce n’est pas vous ? Ignorez ce
        message, ou ouvrez le lien et choisissez « Ce n’est pas moi » : sans votre accord, rien n’est ouvert à
        votre nom.
      </P>
    ),
    why: 'Vous recevez ce message parce qu’une entreprise vient d’être inscrite sur Passerelle avec cette adresse.',
  })
}
