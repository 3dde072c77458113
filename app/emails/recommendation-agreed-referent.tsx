import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationAgreedReferentProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly url: string
}

/** To the partnership referent: both said yes, the convention is to prepare. */
export function recommendationAgreedReferent({
  personName,
  companyName,
  offerTitle,
  url,
  ...to
}: RecommendationAgreedReferentProps): Email {
  return compose({
    to,
    subject: 'Un accord : une convention à préparer',
    preview: 'La personne et l’entreprise ont dit oui.',
    sms: 'un accord, une convention est à préparer.',
    body: (
      <P>
        {personName} et {companyName} sont d’accord pour l’immersion « {offerTitle} ». À vous de préparer la
        convention : presque tout est déjà rempli.
      </P>
    ),
    action: { label: 'Préparer la convention', url },
    why: WHY.referent,
  })
}
