import { compose, type Email, P, Quote, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationProposedProps extends Reader {
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
  companyName,
  city,
  offerTitle,
  sentence,
  referentName,
  deadline,
  url,
  ...to
}: RecommendationProposedProps): Email {
  return compose({
    to,
    subject: 'Une immersion vous est proposée',
    preview: 'Lisez l’offre, puis dites oui ou non.',
    sms: 'une immersion vous est proposée. Répondez ici :',
    body: (
      <>
        <P>
          {referentName} vous propose une immersion : « {offerTitle} », chez {companyName}, à {city}.
        </P>
        {sentence !== null && <Quote>{sentence}</Quote>}
        <P>
          Lisez l’offre, puis dites si vous voulez être présenté·e à l’entreprise. Répondez au plus tard le{' '}
          {deadline}.
        </P>
      </>
    ),
    action: { label: 'Voir l’offre et répondre', url },
    after: (
      <P>
        Vous pouvez dire non : cela ne change rien à votre accompagnement. L’entreprise ne sait rien de vous
        tant que vous n’avez pas dit oui. Ce lien est personnel, ne le transmettez pas.
      </P>
    ),
    why: WHY.candidate,
  })
}
