import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationAgreedEmployerProps extends Reader {
  readonly kind: OfferKind
  readonly personName: string
  readonly offerTitle: string
  readonly url: string
}

/** To a company's members: the person's contact details are now open. */
export function recommendationAgreedEmployer({
  kind,
  personName,
  offerTitle,
  url,
  ...to
}: RecommendationAgreedEmployerProps): Email {
  const words = KIND_WORDS[kind]
  return compose({
    to,
    subject: 'Votre accord est enregistré',
    preview: 'Les coordonnées de la personne sont dans votre espace.',
    sms: `votre accord est enregistré, ${words.paper} se prépare.`,
    body: (
      <>
        <P>
          Merci : votre accord pour {kind === 'sponsorship' ? 'accompagner' : 'accueillir'} {personName} («{' '}
          {offerTitle} ») est enregistré. Ses coordonnées sont maintenant dans votre espace.
        </P>
        <P>
          Votre référent·e prépare {words.paper}.{' '}
          {kind === 'immersion'
            ? 'Rien ne commence avant qu’elle soit signée et validée.'
            : 'Vous serez prévenu·e.'}
        </P>
      </>
    ),
    action: { label: 'Voir ses coordonnées', url },
    why: kind === 'sponsorship' ? WHY.sponsor : WHY.employer,
  })
}
