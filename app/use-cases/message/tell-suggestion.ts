/** A candidate's interest or a support referent's suggestion, and the referent's no. */
import { DISMISSAL_REASON_FOR_PERSON, DISMISSAL_REASON_LABELS } from '~/domain/recommendation/reasons'
import { recommendationDismissed } from '~/emails/recommendation-dismissed'
import { recommendationSuggested } from '~/emails/recommendation-suggested'
import { suggestionDismissed } from '~/emails/suggestion-dismissed'
import { lettersTo, type Teller } from './letter'
import { reasonFrom } from './reason-from'
import { recommendationParties } from './recommendation-parties'
import { toCandidate } from './to-candidate'

export const tellSuggested: Teller<'recommendation.suggested'> = async (tx, { recommendationId }) => {
  const parties = await recommendationParties(tx, recommendationId)
  const { row, referent, territory, urls } = parties
  if (row.state !== 'suggested') return []
  const words = {
    ...parties,
    note: row.suggestionNote,
    byCandidate: row.origin === 'candidate',
    url: urls.referent,
  }
  return lettersTo([referent], territory, 'recommendation-suggested', (to) =>
    recommendationSuggested({ ...words, ...to }),
  )
}

export const tellDismissed: Teller<'recommendation.dismissed'> = async (tx, { recommendationId }) => {
  const parties = await recommendationParties(tx, recommendationId)
  const { row, territory, urls } = parties
  if (row.origin === 'candidate') {
    const reason = reasonFrom(DISMISSAL_REASON_FOR_PERSON, row.reason)
    const what = `L’offre « ${parties.offerTitle} » qui l’intéresse ne lui est pas proposée. ${reason}`
    return toCandidate(parties, what, 'recommendation-dismissed', (to) =>
      recommendationDismissed({ ...parties, ...to, reason }),
    )
  }
  const reason = reasonFrom(DISMISSAL_REASON_LABELS, row.reason)
  return lettersTo([row.suggestedBy], territory, 'suggestion-dismissed', (to) =>
    suggestionDismissed({ ...parties, ...to, reason, url: urls.support }),
  )
}
