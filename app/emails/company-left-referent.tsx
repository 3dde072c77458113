import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface CompanyLeftReferentProps extends Reader {
  readonly companyName: string
  readonly url: string
}

/** To the referent of a company that closed its account. */
export function companyLeftReferent({ companyName, url, ...to }: CompanyLeftReferentProps): Email {
  return compose({
    to,
    subject: 'Une entreprise a fermé son compte',
    preview: 'Un appel peut être utile pour comprendre pourquoi.',
    sms: 'une entreprise que vous accompagnez a fermé son compte.',
    body: (
      <>
        <P>
          {companyName} a fermé son compte sur Passerelle. Ses offres sont closes et les personnes prévenues.
        </P>
        <P>
          Un appel peut aider à comprendre pourquoi. Si elle souhaite revenir, vous pouvez rouvrir son compte.
        </P>
      </>
    ),
    action: { label: 'Voir l’entreprise', url },
    why: WHY.company,
  })
}
