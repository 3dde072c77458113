import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationAgreedCandidateProps extends Reader {
  readonly kind: OfferKind
  readonly companyName: string
  readonly offerTitle: string
  readonly referentName: string
}

/** To a candidate: the company said yes. */
export function recommendationAgreedCandidate({
  kind,
  companyName,
  offerTitle,
  referentName,
  ...to
}: RecommendationAgreedCandidateProps): Email {
  const words = KIND_WORDS[kind]
  const verb = kind === 'sponsorship' ? 'accompagner' : 'accueillir'
  return compose({
    to,
    subject: `C’est d’accord pour ${words.your}`,
    preview: `${words.Host} est prête à vous ${verb}.`,
    sms: `c’est d’accord, ${words.host} va vous ${verb} !`,
    body: (
      <>
        <P>
          Bonne nouvelle : {companyName} est d’accord pour vous {verb} (« {offerTitle} »).
        </P>
        <P>
          {referentName} prépare {words.paper} et vous contacte pour fixer les dates. {words.Host} peut
          maintenant vous joindre directement.
        </P>
      </>
    ),
    why: WHY.candidate,
  })
}
