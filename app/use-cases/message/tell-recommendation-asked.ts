/** What is asked of the person, then of the company; the reminders; and the referent's help when nobody answers. */
import { KIND_WORDS } from '~/emails/kind-words'
import { recommendationEscalated } from '~/emails/recommendation-escalated'
import { recommendationPresented } from '~/emails/recommendation-presented'
import { recommendationProposed } from '~/emails/recommendation-proposed'
import { recommendationReminderCandidate } from '~/emails/recommendation-reminder-candidate'
import { recommendationReminderEmployer } from '~/emails/recommendation-reminder-employer'
import { lettersTo, nameOf, type Teller } from './letter'
import { recommendationParties } from './recommendation-parties'
import { toCandidate } from './to-candidate'

export const tellProposed: Teller<'recommendation.proposed'> = async (tx, { recommendationId }) => {
  const parties = await recommendationParties(tx, recommendationId)
  const { row, referent, urls, candidateDeadline: deadline } = parties
  if (row.state !== 'proposed') return []
  const referentName = referent === null ? 'Votre référent·e' : nameOf(referent)
  const { one, at } = KIND_WORDS[parties.kind]
  const what = `On lui propose ${one} : « ${parties.offerTitle} », ${at} ${parties.companyName}. Sa réponse est attendue au plus tard le ${deadline}.`
  return toCandidate(parties, what, 'recommendation-proposed', (to) =>
    recommendationProposed({
      ...parties,
      ...to,
      sentence: row.sentence,
      referentName,
      deadline,
      url: urls.candidate,
    }),
  )
}

export const tellPresented: Teller<'recommendation.presented'> = async (tx, { recommendationId }) => {
  const parties = await recommendationParties(tx, recommendationId)
  const { row, employers, territory, urls, shortName: personName, employerDeadline: deadline } = parties
  if (row.state !== 'presented') return []
  const words = { ...parties, personName, deadline, sentence: row.sentence, url: urls.employer }
  return lettersTo(employers, territory, 'recommendation-presented', (to) =>
    recommendationPresented({ ...words, ...to }),
  )
}

export const tellReminded: Teller<'recommendation.reminded'> = async (tx, { recommendationId, to: whom }) => {
  const parties = await recommendationParties(tx, recommendationId)
  const { row, employers, territory, urls, shortName: personName } = parties
  if (whom === 'employer') {
    if (row.state !== 'presented') return []
    const words = { ...parties, personName, deadline: parties.employerDeadline, url: urls.employer }
    return lettersTo(employers, territory, 'recommendation-reminder-employer', (to) =>
      recommendationReminderEmployer({ ...words, ...to }),
    )
  }
  if (row.state !== 'proposed') return []
  const deadline = parties.candidateDeadline
  const { at } = KIND_WORDS[parties.kind]
  const what = `La proposition « ${parties.offerTitle} », ${at} ${parties.companyName}, attend sa réponse au plus tard le ${deadline}.`
  return toCandidate(parties, what, 'recommendation-reminder-candidate', (to) =>
    recommendationReminderCandidate({ ...parties, ...to, deadline, url: urls.candidate }),
  )
}

export const tellEscalated: Teller<'recommendation.escalated'> = async (tx, { recommendationId }) => {
  const parties = await recommendationParties(tx, recommendationId)
  if (parties.row.state !== 'presented') return []
  return lettersTo([parties.referent], parties.territory, 'recommendation-escalated', (to) =>
    recommendationEscalated({ ...parties, ...to, url: parties.urls.referent }),
  )
}
