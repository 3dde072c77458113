import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface CompanyAssignedProps extends Reader {
  readonly companyName: string
  readonly city: string | null
  readonly url: string
}

/** To a partnership referent who now holds the relation with a company. */
export function companyAssigned({ companyName, city, url, ...to }: CompanyAssignedProps): Email {
  return compose({
    to,
    subject: 'Une entreprise vous est confiée',
    preview: 'Vous devenez son interlocuteur ou son interlocutrice unique.',
    sms: 'une entreprise vous est confiée.',
    body: (
      <>
        <P>
          {companyName}
          {city === null ? '' : `, à ${city},`} vous est confiée. Vous êtes désormais son interlocuteur ou son
          interlocutrice unique.
        </P>
        <P>Un premier appel aide souvent à publier une offre juste.</P>
      </>
    ),
    action: { label: 'Voir l’entreprise', url },
    why: WHY.company,
  })
}
