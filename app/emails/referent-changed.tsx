import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface ReferentChangedProps extends Reader {
  readonly companyName: string
  readonly referentName: string
  readonly referentEmail: string
  readonly referentPhone: string | null
  readonly url: string
}

/** To a company's members: who holds the relation with them now. */
export function referentChanged({
  companyName,
  referentName,
  referentEmail,
  referentPhone,
  url,
  ...to
}: ReferentChangedProps): Email {
  return compose({
    to,
    subject: 'Votre référent·e entreprises',
    preview: 'Voici la personne qui vous accompagne désormais.',
    sms: 'vous avez un·e référent·e entreprises, ses coordonnées sont dans votre espace.',
    body: (
      <>
        <P>
          Voici la personne qui accompagne désormais {companyName} : pour une offre, une mise en relation, une
          convention, c’est elle qu’il faut joindre.
        </P>
        <Facts
          rows={[
            ['Nom', referentName],
            ['Courriel', referentEmail],
            ['Téléphone', referentPhone],
          ]}
        />
      </>
    ),
    action: { label: 'Ouvrir mon espace', url },
    why: WHY.employer,
  })
}
