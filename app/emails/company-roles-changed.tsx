import { compose, type Email, List, P, type Reader } from './frame'
import { WHY } from './why'

interface CompanyRolesChangedProps extends Reader {
  readonly companyName: string
  /** What the reader may do now, each in one line. */
  readonly roles: readonly string[]
  readonly url: string
}

/** To a member of a company whose roles an administrator changed. */
export function companyRolesChanged({ companyName, roles, url, ...to }: CompanyRolesChangedProps): Email {
  return compose({
    to,
    subject: 'Votre rôle dans l’entreprise a changé',
    preview: 'Voici ce que vous pouvez faire désormais sur Passerelle.',
    sms: 'ce que vous pouvez faire pour l’entreprise a changé, voyez votre espace.',
    body: (
      <>
        <P>
          Une personne qui administre le compte de {companyName} a changé votre rôle. Voici ce que vous pouvez
          faire désormais :
        </P>
        <List items={roles} />
      </>
    ),
    action: { label: 'Ouvrir mon espace', url },
    why: WHY.employer,
  })
}
