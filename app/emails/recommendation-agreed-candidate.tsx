import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationAgreedCandidateProps extends Reader {
  readonly companyName: string
  readonly offerTitle: string
  readonly referentName: string
}

/** To a candidate: the company said yes. */
export function recommendationAgreedCandidate({
  companyName,
  offerTitle,
  referentName,
  ...to
}: RecommendationAgreedCandidateProps): Email {
  return compose({
    to,
    subject: 'C’est d’accord pour votre immersion',
    preview: 'L’entreprise est prête à vous accueillir.',
    sms: 'c’est d’accord, l’entreprise vous attend !',
    body: (
      <>
        <P>
          Bonne nouvelle : {companyName} est d’accord pour vous accueillir (« {offerTitle} »).
        </P>
        <P>
          {referentName} prépare la convention et vous contacte pour fixer les dates. L’entreprise peut
          maintenant vous joindre directement.
        </P>
      </>
    ),
    why: WHY.candidate,
  })
}
