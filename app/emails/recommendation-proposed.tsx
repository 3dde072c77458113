import { openingSentence } from '~/domain/matching/in-sentence'
import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, Quote, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationProposedProps extends Reader {
  readonly kind: OfferKind
  readonly companyName: string
  readonly city: string
  readonly offerTitle: string
  readonly sentence: string | null
  readonly referentName: string
  readonly deadline: string
  readonly url: string
}

/** To a candidate: an offer, the referent's sentence, and the link to read and answer. */
export function recommendationProposed({
  kind,
  companyName,
  city,
  offerTitle,
  sentence,
  referentName,
  deadline,
  url,
  ...to
}: RecommendationProposedProps): Email {
  const words = KIND_WORDS[kind]
  return compose({
    to,
    subject: `${openingSentence(words.one)} vous est proposé${kind === 'immersion' ? 'e' : ''}`,
    preview: 'Lisez l’offre, puis dites oui ou non.',
    sms: `${words.one} vous est proposé${kind === 'immersion' ? 'e' : ''}. Répondez ici :`,
    body: (
      <>
        <P>
          {referentName} vous propose {words.one} : « {offerTitle} », {words.at} {companyName}, à {city}.
        </P>
        {kind === 'sponsorship' && <P>Une personne du métier vous propose de vous accompagner.</P>}
        {sentence !== null && <Quote>{sentence}</Quote>}
        <P>
          Lisez l’offre, puis dites si vous voulez être présenté·e à {words.host}. Répondez au plus tard le{' '}
          {deadline}.
        </P>
      </>
    ),
    action: { label: 'Voir l’offre et répondre', url },
    after: (
      <P>
        Vous pouvez dire non : cela ne change rien à votre accompagnement. {words.Host} ne sait rien de vous
        tant que vous n’avez pas dit oui. Ce lien est personnel, ne le transmettez pas.
      </P>
    ),
    why: WHY.candidate,
  })
}
