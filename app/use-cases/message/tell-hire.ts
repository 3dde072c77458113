/** A hire and what follows it: the first day, the questions at 1, 3 and 6 months, difficulties, the end. */
import { followUpConcern } from '~/domain/application/follow-ups'
import { followUpCandidate } from '~/emails/follow-up-candidate'
import { followUpEmployer } from '~/emails/follow-up-employer'
import { hireAttention } from '~/emails/hire-attention'
import { hireEnded } from '~/emails/hire-ended'
import { hiredCandidate } from '~/emails/hired-candidate'
import { hiredPro } from '~/emails/hired-pro'
import type { TransactionContext } from '~/use-cases/context'
import { applicationParties } from './application-parties'
import { lettersTo, type Teller } from './letter'
import { toCandidate } from './to-candidate'

export const tellHired: Teller<'application.hired'> = async (tx, { applicationId }) => {
  const parties = await applicationParties(tx, applicationId)
  const { territory, urls, companyName, startDate, employers, referent, support } = parties
  const what = `${companyName} l’embauche à partir du ${startDate}.`
  const pro = (to: Parameters<typeof lettersTo>[0], url: string) =>
    lettersTo(to, territory, 'hired-pro', (reader) => hiredPro({ ...parties, ...reader, url }))
  return [
    ...toCandidate(parties, what, 'hired-candidate', (to) =>
      hiredCandidate({ ...parties, ...to, url: urls.candidate }),
    ),
    ...pro(employers, urls.employer),
    ...pro([referent], urls.referent),
    ...pro([support], urls.support),
  ]
}

const MONTHS: Readonly<Record<number, string>> = { 1: 'un mois', 3: 'trois mois', 6: 'six mois' }

export const tellFollowUpAsked: Teller<'hire.followUpAsked'> = async (tx, { followUpId }) => {
  const followUp = await readFollowUp(tx, followUpId)
  if (followUp.answer !== null) return []
  const parties = await applicationParties(tx, followUp.applicationId)
  const { companyName, territory, employers } = parties
  const who = MONTHS[followUp.month] ?? ''
  const url = `${tx.ports.baseUrl}/suivi/${tx.ports.tokens.derive('followUp', followUpId)}`
  if (followUp.party === 'employer') {
    return lettersTo(employers, territory, 'follow-up-employer', (to) =>
      followUpEmployer({ ...parties, ...to, who, url }),
    )
  }
  const what = `Cela fait ${who} qu’elle travaille chez ${companyName} : demandez-lui comment cela se passe.`
  return toCandidate(parties, what, 'follow-up-candidate', (to) =>
    followUpCandidate({ ...parties, ...to, who, url }),
  )
}

export const tellAttentionNeeded: Teller<'hire.attentionNeeded'> = async (tx, { followUpId }) => {
  const followUp = await readFollowUp(tx, followUpId)
  const parties = await applicationParties(tx, followUp.applicationId)
  const { territory, urls, referent, support } = parties
  const what = followUpConcern(followUp.attention, followUp.party)
  return [
    ...lettersTo([referent], territory, 'hire-attention', (to) =>
      hireAttention({ ...parties, ...to, what, url: urls.referent }),
    ),
    ...lettersTo([support], territory, 'hire-attention', (to) =>
      hireAttention({ ...parties, ...to, what, url: urls.support }),
    ),
  ]
}

export const tellHireEnded: Teller<'hire.ended'> = async (tx, { applicationId }) => {
  const parties = await applicationParties(tx, applicationId)
  const { territory, urls, referent, support } = parties
  return [
    ...lettersTo([referent], territory, 'hire-ended', (to) =>
      hireEnded({ ...parties, ...to, url: urls.referent }),
    ),
    ...lettersTo([support], territory, 'hire-ended', (to) =>
      hireEnded({ ...parties, ...to, url: urls.support }),
    ),
  ]
}

function readFollowUp(tx: TransactionContext, followUpId: string) {
  return tx.db.hireFollowUp.findUniqueOrThrow({ where: { id: followUpId } })
}
