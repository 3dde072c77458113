import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, Quote, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationSuggestedProps extends Reader {
  readonly byCandidate: boolean
  readonly personName: string
  readonly offerTitle: string
  readonly note: string | null
  readonly url: string
}

/** To the partnership referent: a candidate or a support referent asks for a recommendation. */
export function recommendationSuggested({
  byCandidate,
  personName,
  offerTitle,
  note,
  url,
  ...to
}: RecommendationSuggestedProps): Email {
  return compose({
    to,
    subject: 'Une demande de mise en relation',
    preview: 'À vous de décider : proposer, ou dire pourquoi non.',
    sms: 'une demande de mise en relation attend votre décision.',
    body: (
      <>
        <P>
          {byCandidate
            ? `${personName} s’intéresse à l’offre « ${offerTitle} ».`
            : `L’accompagnement ${ofName(personName)} suggère cette personne pour l’offre « ${offerTitle} ».`}
        </P>
        {note !== null && <Quote>{note}</Quote>}
      </>
    ),
    action: { label: 'Décider', url },
    after: (
      <P>
        À vous de décider : la proposer avec votre phrase, ou répondre pourquoi ce n’est pas pour cette fois.
      </P>
    ),
    why: WHY.referent,
  })
}
