import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'

interface CompanyMemberLeftProps extends Reader {
  readonly companyName: string
  /** The reader left by themselves; otherwise somebody who administers the account took their access away. */
  readonly byThemselves: boolean
}

/** To somebody who is no longer of a company's team. */
export function companyMemberLeft({ companyName, byThemselves, ...to }: CompanyMemberLeftProps): Email {
  return compose({
    to,
    subject: 'Vous n’avez plus accès à cet espace',
    preview: byThemselves ? 'Vous avez quitté l’équipe.' : 'Votre accès a été retiré.',
    sms: 'vous n’avez plus accès à l’espace de l’entreprise.',
    body: (
      <>
        <P>
          {byThemselves
            ? `Comme vous l’avez demandé, vous avez quitté l’équipe ${ofName(companyName)} sur Passerelle.`
            : `Votre accès à l’espace ${ofName(companyName)} sur Passerelle a été retiré.`}
        </P>
        <P>
          Ce que vous avez fait reste enregistré : les conventions que vous avez signées restent valables.
          Pour revenir, demandez une nouvelle invitation à l’entreprise.
        </P>
      </>
    ),
    why: 'Vous recevez ce message parce que vous faisiez partie de l’équipe de cette entreprise sur Passerelle.',
  })
}
