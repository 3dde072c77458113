/** What ended without an answer, or after an agreement: everybody who had been told is told again. */
import { openingSentence } from '~/domain/matching/in-sentence'
import { FAILURE_REASON_LABELS } from '~/domain/recommendation/reasons'
import { KIND_WORDS } from '~/emails/kind-words'
import { recommendationFailedCandidate } from '~/emails/recommendation-failed-candidate'
import { recommendationFailedEmployer } from '~/emails/recommendation-failed-employer'
import { recommendationFailedPro } from '~/emails/recommendation-failed-pro'
import { recommendationLapsed } from '~/emails/recommendation-lapsed'
import { recommendationLapsedCandidate } from '~/emails/recommendation-lapsed-candidate'
import { lettersTo, type Teller } from './letter'
import { reasonFrom } from './reason-from'
import { recommendationParties } from './recommendation-parties'
import { toCandidate } from './to-candidate'

export const tellLapsed: Teller<'recommendation.lapsed'> = async (tx, { recommendationId, from }) => {
  const parties = await recommendationParties(tx, recommendationId)
  const words = { ...parties, silent: from === 'proposed' ? ('candidate' as const) : ('employer' as const) }
  const { at } = KIND_WORDS[parties.kind]
  const what = `La proposition « ${parties.offerTitle} », ${at} ${parties.companyName}, est restée sans réponse.`
  return [
    ...lettersTo([parties.referent], parties.territory, 'recommendation-lapsed', (to) =>
      recommendationLapsed({ ...words, ...to, url: parties.urls.referent }),
    ),
    ...toCandidate(parties, what, 'recommendation-lapsed-candidate', (to) =>
      recommendationLapsedCandidate({ ...words, ...to }),
    ),
  ]
}

export const tellFailed: Teller<'recommendation.failed'> = async (tx, { recommendationId }) => {
  const parties = await recommendationParties(tx, recommendationId)
  const { row, referent, support, employers, territory, urls } = parties
  // Its pairing's own letters say that it ended, and why.
  if ((await tx.db.pairing.count({ where: { recommendationId } })) > 0) return []
  const reason = reasonFrom(FAILURE_REASON_LABELS, row.reason)
  const { the, at } = KIND_WORDS[parties.kind]
  const what = `${openingSentence(the)} « ${parties.offerTitle} », ${at} ${parties.companyName}, n’aura finalement pas lieu.`
  return [
    ...toCandidate(parties, what, 'recommendation-failed-candidate', (to) =>
      recommendationFailedCandidate({ ...parties, ...to }),
    ),
    ...lettersTo(employers, territory, 'recommendation-failed-employer', (to) =>
      recommendationFailedEmployer({
        ...parties,
        ...to,
        personName: parties.shortName,
        url: urls.employerOffer,
      }),
    ),
    ...lettersTo([support], territory, 'recommendation-failed-pro', (to) =>
      recommendationFailedPro({ ...parties, ...to, reason, forSupport: true, url: urls.support }),
    ),
    ...lettersTo([referent], territory, 'recommendation-failed-pro', (to) =>
      recommendationFailedPro({ ...parties, ...to, reason, forSupport: false, url: urls.referent }),
    ),
  ]
}
