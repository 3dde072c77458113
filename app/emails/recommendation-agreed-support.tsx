import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationAgreedSupportProps extends Reader {
  readonly kind: OfferKind
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly url: string
}

/** To the support referent: the person they follow has an agreement. */
export function recommendationAgreedSupport({
  kind,
  personName,
  companyName,
  offerTitle,
  url,
  ...to
}: RecommendationAgreedSupportProps): Email {
  const words = KIND_WORDS[kind]
  return compose({
    to,
    subject: 'Un accord pour une personne que vous suivez',
    preview: 'La suite se prépare.',
    sms: 'un accord pour une personne que vous suivez.',
    body: (
      <>
        <P>
          {companyName} est d’accord pour {kind === 'sponsorship' ? 'accompagner' : 'accueillir'} {personName}{' '}
          (« {offerTitle} »). La ou le référent·e entreprises prépare {words.paper}.
        </P>
        {kind !== 'sponsorship' && (
          <P>C’est le bon moment pour vérifier le trajet, les horaires et la garde des enfants.</P>
        )}
      </>
    ),
    action: { label: 'Voir la fiche', url },
    why: WHY.support,
  })
}
