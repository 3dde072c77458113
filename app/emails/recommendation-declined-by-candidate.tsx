import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationDeclinedByCandidateProps extends Reader {
  readonly personName: string
  readonly offerTitle: string
  readonly companyName: string
  readonly url: string
}

/** To the partnership referent: the person said no. */
export function recommendationDeclinedByCandidate({
  personName,
  offerTitle,
  companyName,
  url,
  ...to
}: RecommendationDeclinedByCandidateProps): Email {
  return compose({
    to,
    subject: 'Une personne a décliné une proposition',
    preview: 'Sa raison est dans la fiche.',
    sms: 'une personne a décliné une proposition.',
    body: (
      <P>
        {personName} a décliné l’immersion « {offerTitle} » chez {companyName}. Sa raison est dans la mise en
        relation ; l’entreprise n’en sait rien.
      </P>
    ),
    action: { label: 'Lire sa réponse', url },
    why: WHY.referent,
  })
}
