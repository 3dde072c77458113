/** What the person and the company answered, told to everybody else. */
import { hostReasons } from '~/domain/recommendation/reasons'
import { recommendationAgreedCandidate } from '~/emails/recommendation-agreed-candidate'
import { recommendationAgreedEmployer } from '~/emails/recommendation-agreed-employer'
import { recommendationAgreedReferent } from '~/emails/recommendation-agreed-referent'
import { recommendationAgreedSupport } from '~/emails/recommendation-agreed-support'
import { recommendationDeclinedByCandidate } from '~/emails/recommendation-declined-by-candidate'
import { recommendationDeclinedByEmployer } from '~/emails/recommendation-declined-by-employer'
import { recommendationDeclinedThanks } from '~/emails/recommendation-declined-thanks'
import { recommendationNotRetained } from '~/emails/recommendation-not-retained'
import { lettersTo, nameOf, type Teller } from './letter'
import { reasonFrom } from './reason-from'
import { recommendationParties } from './recommendation-parties'
import { toCandidate } from './to-candidate'

export const tellAgreed: Teller<'recommendation.agreed'> = async (tx, { recommendationId }) => {
  const parties = await recommendationParties(tx, recommendationId)
  const { referent, support, employers, territory, urls, companyName, offerTitle } = parties
  // An agreement on a job opens an application, which is told with its own words.
  if (parties.kind === 'job') return []
  const referentName = referent === null ? 'Votre référent·e' : nameOf(referent)
  return [
    ...toCandidate(
      parties,
      `${companyName} est d’accord (« ${offerTitle} »).`,
      'recommendation-agreed-candidate',
      (to) => recommendationAgreedCandidate({ ...parties, ...to, referentName }),
    ),
    ...lettersTo([referent], territory, 'recommendation-agreed-referent', (to) =>
      recommendationAgreedReferent({ ...parties, ...to, url: urls.referent }),
    ),
    ...lettersTo(employers, territory, 'recommendation-agreed-employer', (to) =>
      recommendationAgreedEmployer({ ...parties, ...to, url: urls.employer }),
    ),
    ...lettersTo([support], territory, 'recommendation-agreed-support', (to) =>
      recommendationAgreedSupport({ ...parties, ...to, url: urls.support }),
    ),
  ]
}

/** The company is told nothing: it never knew. */
export const tellDeclinedByCandidate: Teller<'recommendation.declinedByCandidate'> = async (tx, payload) => {
  const parties = await recommendationParties(tx, payload.recommendationId)
  const { candidate, referent, territory, urls } = parties
  return [
    ...lettersTo([referent], territory, 'recommendation-declined-by-candidate', (to) =>
      recommendationDeclinedByCandidate({ ...parties, ...to, url: urls.referent }),
    ),
    ...lettersTo([candidate], territory, 'recommendation-declined-thanks', (to) =>
      recommendationDeclinedThanks({ ...parties, ...to }),
    ),
  ]
}

export const tellDeclinedByEmployer: Teller<'recommendation.declinedByEmployer'> = async (tx, payload) => {
  const parties = await recommendationParties(tx, payload.recommendationId)
  const { row, referent, territory, urls } = parties
  const words = hostReasons(parties.kind)
  const reason = reasonFrom(words.forReferent, row.reason)
  const forPerson = reasonFrom(words.forPerson, row.reason)
  return [
    ...lettersTo([referent], territory, 'recommendation-declined-by-employer', (to) =>
      recommendationDeclinedByEmployer({ ...parties, ...to, reason, url: urls.referent }),
    ),
    ...toCandidate(
      parties,
      `${parties.companyName} ne donne pas suite cette fois (« ${parties.offerTitle} »). ${forPerson}`,
      'recommendation-not-retained',
      (to) => recommendationNotRetained({ ...parties, ...to, reason: forPerson }),
    ),
  ]
}
