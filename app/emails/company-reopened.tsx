import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface CompanyReopenedProps extends Reader {
  readonly companyName: string
  readonly url: string
}

/** To the members of a company whose account a referent opened again. */
export function companyReopened({ companyName, url, ...to }: CompanyReopenedProps): Email {
  return compose({
    to,
    subject: 'Le compte de votre entreprise est rouvert',
    preview: 'Vous pouvez vous connecter comme avant.',
    sms: 'le compte de votre entreprise est rouvert.',
    body: (
      <P>
        Le compte {ofName(companyName)} sur Passerelle est de nouveau ouvert. Vous vous connectez comme avant
        ; les offres restent closes, et vous pouvez les dupliquer pour les republier.
      </P>
    ),
    action: { label: 'Me connecter', url },
    why: WHY.employer,
  })
}
