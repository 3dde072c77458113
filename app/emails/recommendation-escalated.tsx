import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationEscalatedProps extends Reader {
  readonly kind: OfferKind
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly url: string
}

/** To the partnership referent: a company stays silent on the last day, a call can still help. */
export function recommendationEscalated({
  kind,
  personName,
  companyName,
  offerTitle,
  url,
  ...to
}: RecommendationEscalatedProps): Email {
  const who = kind === 'sponsorship' ? 'Un parrain ou une marraine' : 'Une entreprise'
  return compose({
    to,
    subject: `${who} ne répond pas : à vous de jouer`,
    preview: 'Un appel peut encore tout changer.',
    sms: 'une mise en relation reste sans réponse, un appel peut encore aider.',
    body: (
      <>
        <P>
          {companyName} n’a pas répondu pour {personName} (« {offerTitle} »), malgré deux rappels. Le délai se
          termine aujourd’hui.
        </P>
        <P>
          Un appel de votre part peut encore tout changer. Sans réponse, la mise en relation se fermera dans
          quelques jours.
        </P>
      </>
    ),
    action: { label: 'Voir la mise en relation', url },
    why: WHY.referent,
  })
}
