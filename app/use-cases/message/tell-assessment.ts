/** How it went: asked of both sides, told to the others. */
import { assessmentDueCandidate } from '~/emails/assessment-due-candidate'
import { assessmentDueEmployer } from '~/emails/assessment-due-employer'
import { assessmentReminderCandidate } from '~/emails/assessment-reminder-candidate'
import { assessmentReminderEmployer } from '~/emails/assessment-reminder-employer'
import type { Reader } from '~/emails/frame'
import { immersionAssessed } from '~/emails/immersion-assessed'
import { immersionAssessedCandidate } from '~/emails/immersion-assessed-candidate'
import { conventionParties } from './convention-parties'
import { lettersTo, type Teller } from './letter'
import { toFollowers } from './tell-immersion'
import { toCandidate } from './to-candidate'

export const tellEnded: Teller<'convention.ended'> = async (tx, { conventionId }) => {
  const parties = await conventionParties(tx, conventionId)
  const { welcomers, territory, urls, companyName } = parties
  const what = `Son immersion chez ${companyName} est finie. Son avis compte pour la suite.`
  return [
    ...lettersTo(welcomers, territory, 'assessment-due-employer', (to) =>
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
  const { welcomers, territory, urls } = parties
  const what = `Son avis sur l’immersion chez ${parties.companyName} est toujours attendu.`
  if ((await tx.db.assessment.count({ where: { conventionId, author } })) > 0) return []
  return author === 'host'
    ? lettersTo(welcomers, territory, 'assessment-reminder-employer', (to) =>
        assessmentReminderEmployer({ ...parties, ...to, url: `${urls.employer}/bilan` }),
      )
    : toCandidate(parties, what, 'assessment-reminder-candidate', (to) =>
        assessmentReminderCandidate({ ...parties, ...to, url: `${urls.candidate}/avis` }),
      )
}

export const tellAssessed: Teller<'convention.assessed'> = async (tx, { conventionId, author }) => {
  const parties = await conventionParties(tx, conventionId)
  const what = `${parties.companyName} a donné son avis sur l’immersion : la personne a le droit de le lire.`
  const write = (to: Reader) => immersionAssessedCandidate({ ...parties, ...to, url: parties.urls.candidate })
  const byHost = author === 'host'
  return [
    ...toFollowers(parties, 'immersion-assessed', (to, url) =>
      immersionAssessed({ ...parties, ...to, byHost, url }),
    ),
    ...(byHost ? toCandidate(parties, what, 'immersion-assessed-candidate', write) : []),
  ]
}
