import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationAgreedEmployerProps extends Reader {
  readonly personName: string
  readonly offerTitle: string
  readonly url: string
}

/** To a company's members: the person's contact details are now open. */
export function recommendationAgreedEmployer({
  personName,
  offerTitle,
  url,
  ...to
}: RecommendationAgreedEmployerProps): Email {
  return compose({
    to,
    subject: 'Votre accord est enregistré',
    preview: 'Les coordonnées de la personne sont dans votre espace.',
    sms: 'votre accord est enregistré, la convention se prépare.',
    body: (
      <>
        <P>
          Merci : votre accord pour accueillir {personName} (« {offerTitle} ») est enregistré. Ses coordonnées
          sont maintenant dans votre espace.
        </P>
        <P>Votre référent·e prépare la convention. Rien ne commence avant qu’elle soit signée et validée.</P>
      </>
    ),
    action: { label: 'Voir ses coordonnées', url },
    why: WHY.employer,
  })
}
