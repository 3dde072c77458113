import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { inSentence } from './typeset'
import { WHY } from './why'

interface RecommendationDeclinedByEmployerProps extends Reader {
  readonly kind: OfferKind
  readonly personName: string
  readonly offerTitle: string
  readonly companyName: string
  readonly reason: string
  readonly url: string
}

/** To the partnership referent: the company said no. */
export function recommendationDeclinedByEmployer({
  kind,
  personName,
  offerTitle,
  companyName,
  reason,
  url,
  ...to
}: RecommendationDeclinedByEmployerProps): Email {
  const who = kind === 'sponsorship' ? 'Un parrain ou une marraine' : 'Une entreprise'
  return compose({
    to,
    subject: `${who} a décliné une mise en relation`,
    preview: 'La personne est prévenue.',
    sms: 'une mise en relation a été déclinée.',
    body: (
      <>
        <P>
          {companyName} ne donne pas suite pour {personName} (« {offerTitle} »). Raison : {inSentence(reason)}
          .
        </P>
        <P>La personne est prévenue avec des mots qui ne la jugent pas.</P>
      </>
    ),
    action: { label: 'Voir la mise en relation', url },
    why: WHY.referent,
  })
}
