import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationAgreedSupportProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly url: string
}

/** To the support referent: the person they follow has an agreement. */
export function recommendationAgreedSupport({
  personName,
  companyName,
  offerTitle,
  url,
  ...to
}: RecommendationAgreedSupportProps): Email {
  return compose({
    to,
    subject: 'Un accord pour une personne que vous suivez',
    preview: 'La convention se prépare.',
    sms: 'un accord pour une personne que vous suivez.',
    body: (
      <>
        <P>
          {companyName} est d’accord pour accueillir {personName} (« {offerTitle} »). La ou le référent·e
          entreprises prépare la convention.
        </P>
        <P>C’est le bon moment pour vérifier le trajet, les horaires et la garde des enfants.</P>
      </>
    ),
    action: { label: 'Voir la fiche', url },
    why: WHY.support,
  })
}
