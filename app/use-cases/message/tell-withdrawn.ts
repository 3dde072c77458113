/** What was taken back: everybody who had been told is told again. */
import { WITHDRAWAL_REASON_FOR_PERSON, WITHDRAWAL_REASON_LABELS } from '~/domain/recommendation/reasons'
import { KIND_WORDS } from '~/emails/kind-words'
import { recommendationWithdrawnCandidate } from '~/emails/recommendation-withdrawn-candidate'
import { recommendationWithdrawnEmployer } from '~/emails/recommendation-withdrawn-employer'
import { recommendationWithdrawnReferent } from '~/emails/recommendation-withdrawn-referent'
import { suggestionWithdrawn } from '~/emails/suggestion-withdrawn'
import { lettersTo, type Teller } from './letter'
import { reasonFrom } from './reason-from'
import { recommendationParties } from './recommendation-parties'
import { toCandidate } from './to-candidate'

/** Reasons that come from the person's side: the referent did not decide it and must know. */
const FROM_THE_PERSON = ['personUnavailable', 'consentWithdrawn']

export const tellWithdrawn: Teller<'recommendation.withdrawn'> = async (tx, { recommendationId, from }) => {
  const parties = await recommendationParties(tx, recommendationId)
  const { row, referent, employers, territory, urls, offerTitle, companyName } = parties
  const reason = reasonFrom(WITHDRAWAL_REASON_LABELS, row.reason)
  const forPerson = reasonFrom(WITHDRAWAL_REASON_FOR_PERSON, row.reason)
  if (from === 'suggested' && row.origin === 'supportReferent') {
    return lettersTo([row.suggestedBy], territory, 'suggestion-withdrawn', (to) =>
      suggestionWithdrawn({ ...parties, ...to, reason, url: urls.support }),
    )
  }
  return [
    ...toCandidate(
      parties,
      `La proposition « ${offerTitle} », ${KIND_WORDS[parties.kind].at} ${companyName}, est retirée. ${forPerson}`,
      'recommendation-withdrawn-candidate',
      (to) => recommendationWithdrawnCandidate({ ...parties, ...to, reason: forPerson }),
    ),
    ...lettersTo(
      from === 'presented' ? employers : [],
      territory,
      'recommendation-withdrawn-employer',
      (to) => recommendationWithdrawnEmployer({ ...parties, ...to, url: urls.employerOffer }),
    ),
    ...lettersTo(
      FROM_THE_PERSON.includes(row.reason ?? '') ? [referent] : [],
      territory,
      'recommendation-withdrawn-referent',
      (to) => recommendationWithdrawnReferent({ ...parties, ...to, reason, url: urls.referent }),
    ),
  ]
}
