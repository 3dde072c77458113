import { compose, type Email, P, type Reader } from './frame'
import { inSentence } from './typeset'
import { WHY } from './why'

interface RecommendationDeclinedByEmployerProps extends Reader {
  readonly personName: string
  readonly offerTitle: string
  readonly companyName: string
  readonly reason: string
  readonly url: string
}

/** To the partnership referent: the company said no. */
export function recommendationDeclinedByEmployer({
  personName,
  offerTitle,
  companyName,
  reason,
  url,
  ...to
}: RecommendationDeclinedByEmployerProps): Email {
  return compose({
    to,
    subject: 'Une entreprise a décliné une mise en relation',
    preview: 'La personne est prévenue.',
    sms: 'une entreprise a décliné une mise en relation.',
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
