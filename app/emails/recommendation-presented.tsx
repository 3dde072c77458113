import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, Quote, type Reader } from './frame'
import { WHY } from './why'

const WISH: Readonly<Record<OfferKind, string>> = {
  immersion: 'souhaite venir en immersion chez vous',
  sponsorship: 'souhaite que vous l’accompagniez',
  job: 'souhaite travailler chez vous',
}

interface RecommendationPresentedProps extends Reader {
  readonly kind: OfferKind
  readonly personName: string
  readonly offerTitle: string
  readonly sentence: string | null
  readonly deadline: string
  readonly url: string
}

/** To a company's members: a person who agreed is presented to them. */
export function recommendationPresented({
  kind,
  personName,
  offerTitle,
  sentence,
  deadline,
  url,
  ...to
}: RecommendationPresentedProps): Email {
  return compose({
    to,
    subject:
      kind === 'sponsorship'
        ? 'Une personne souhaite vous rencontrer'
        : 'Une personne souhaite venir chez vous',
    preview: 'Découvrez-la et répondez.',
    sms: `une personne ${WISH[kind]}.`,
    body: (
      <>
        <P>
          {personName} {WISH[kind]}, pour votre offre « {offerTitle} ».
        </P>
        {sentence !== null && <P>Votre référent·e vous dit pourquoi :</P>}
        {sentence !== null && <Quote>{sentence}</Quote>}
        <P>
          Répondez au plus tard le {deadline}. Si c’est non, dites-nous simplement pourquoi : la personne aura
          une réponse, et nous chercherons mieux.
        </P>
      </>
    ),
    action: { label: 'Découvrir et répondre', url },
    why: kind === 'sponsorship' ? WHY.sponsor : WHY.employer,
  })
}
