/** How it went: asked of both sides, told to the others. */
import { assessmentDueCandidate } from '~/emails/assessment-due-candidate'
import { assessmentDueEmployer } from '~/emails/assessment-due-employer'
import { assessmentReminderCandidate } from '~/emails/assessment-reminder-candidate'
import { assessmentReminderEmployer } from '~/emails/assessment-reminder-employer'
import { immersionAssessed } from '~/emails/immersion-assessed'
import { immersionAssessedCandidate } from '~/emails/immersion-assessed-candidate'
import { conventionParties } from './convention-parties'
import { lettersTo, type Teller } from './letter'
import { toFollowers } from './tell-immersion'
import { toCandidate } from './to-candidate'

export const tellEnded: Teller<'convention.ended'> = async (tx, { conventionId }) => {
  const parties = await conventionParties(tx, conventionId)
  const { employers, territory, urls, companyName } = parties
  const what = `Son immersion chez ${companyName} est finie. Son avis compte pour la suite.`
  return [
    ...lettersTo(employers, territory, 'assessment-due-employer', (to) =>
      assessmentDueEmployer({ ...parties, ...to, url: `${urls.employer}/bilan` }),
    ),
    ...toCandidate(parties, what, 'assessment-due-candidate', (to) =>
      assessmentDueCandidate({ ...parties, ...to, url: `${urls.candidate}/avis` }),
    ),
  ]
}

export const tellAssessmentReminder: Teller<'convention.assessmentReminder'> = async (tx, payload) => {
  const { conventionId, author } = payload
  const parties = await conventionParties(tx, conventionId)
  const { employers, candidate, territory, urls } = parties
  if ((await tx.db.assessment.count({ where: { conventionId, author } })) > 0) return []
  return author === 'host'
    ? lettersTo(employers, territory, 'assessment-reminder-employer', (to) =>
        assessmentReminderEmployer({ ...parties, ...to, url: `${urls.employer}/bilan` }),
      )
    : lettersTo([candidate], territory, 'assessment-reminder-candidate', (to) =>
        assessmentReminderCandidate({ ...parties, ...to, url: `${urls.candidate}/avis` }),
      )
}

export const tellAssessed: Teller<'convention.assessed'> = async (tx, { conventionId, author }) => {
  const parties = await conventionParties(tx, conventionId)
  const { candidate, territory, urls } = parties
  const byHost = author === 'host'
  return [
    ...toFollowers(parties, 'immersion-assessed', (to, url) =>
      immersionAssessed({ ...parties, ...to, byHost, url }),
    ),
    ...lettersTo(byHost ? [candidate] : [], territory, 'immersion-assessed-candidate', (to) =>
      immersionAssessedCandidate({ ...parties, ...to, url: urls.candidate }),
    ),
  ]
}
