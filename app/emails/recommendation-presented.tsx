import { compose, type Email, P, Quote, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationPresentedProps extends Reader {
  readonly personName: string
  readonly offerTitle: string
  readonly sentence: string | null
  readonly deadline: string
  readonly url: string
}

/** To a company's members: a person who agreed is presented to them. */
export function recommendationPresented({
  personName,
  offerTitle,
  sentence,
  deadline,
  url,
  ...to
}: RecommendationPresentedProps): Email {
  return compose({
    to,
    subject: 'Une personne souhaite venir chez vous',
    preview: 'Découvrez-la et répondez.',
    sms: 'une personne souhaite venir en immersion chez vous.',
    body: (
      <>
        <P>
          {personName} souhaite venir en immersion chez vous pour votre offre « {offerTitle} ».
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
    why: WHY.employer,
  })
}
