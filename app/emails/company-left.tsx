import { ofName } from '~/domain/person/of-name'
import { compose, type Email, List, P, type Reader } from './frame'

interface CompanyLeftProps extends Reader {
  readonly companyName: string
  readonly referentName: string | null
  readonly referentEmail: string | null
}

/** To the members of a company whose account was closed. */
export function companyLeft({ companyName, referentName, referentEmail, ...to }: CompanyLeftProps): Email {
  return compose({
    to,
    subject: 'Le compte de votre entreprise est fermé',
    preview: 'Voici ce qui est conservé, et comment revenir.',
    sms: 'le compte de votre entreprise est fermé. Le détail est dans un courriel.',
    body: (
      <>
        <P>Le compte {ofName(companyName)} sur Passerelle est fermé, comme l’a demandé son administration.</P>
        <List
          items={[
            'Vos offres ne sont plus publiées, et les personnes qui attendaient une réponse sont prévenues.',
            'Les conventions restent conservées cinq ans après la fin de chaque immersion, puis sont effacées.',
            'Les personnes présentées que vous n’avez pas accueillies ne vous sont plus visibles.',
          ]}
        />
        {referentName && (
          <P>
            Pour revenir, écrivez à {referentName} ({referentEmail}) : votre compte sera rouvert tel qu’il
            était.
          </P>
        )}
      </>
    ),
    why: 'Vous recevez ce message parce que vous faisiez partie de l’équipe de cette entreprise sur Passerelle.',
  })
}
