/** An interview: proposed, changed, cancelled, and the day before. Only its last version is told. */
import { interviewCancelledCandidate } from '~/emails/interview-cancelled-candidate'
import { interviewCancelledPro } from '~/emails/interview-cancelled-pro'
import { interviewPlannedCandidate } from '~/emails/interview-planned-candidate'
import { interviewPlannedPro } from '~/emails/interview-planned-pro'
import { interviewTomorrowCandidate } from '~/emails/interview-tomorrow-candidate'
import { interviewTomorrowEmployer } from '~/emails/interview-tomorrow-employer'
import type { TransactionContext } from '~/use-cases/context'
import { applicationParties } from './application-parties'
import { type Letter, lettersTo, type Teller } from './letter'
import { toCandidate } from './to-candidate'

interface Version {
  readonly applicationId: string
  readonly sequence: number
}

export const tellInterviewProposed: Teller<'application.interviewProposed'> = (tx, payload) =>
  tellPlanned(tx, payload, false)

export const tellInterviewChanged: Teller<'application.interviewChanged'> = (tx, payload) =>
  tellPlanned(tx, payload, true)

async function tellPlanned(tx: TransactionContext, { applicationId, sequence }: Version, changed: boolean) {
  const parties = await applicationParties(tx, applicationId)
  const { row, territory, urls, interview, employers, tutor, referent, support } = parties
  if (row.state !== 'interview' || row.interviewSequence !== sequence) return []
  const words = { ...parties, ...interview, changed, icsUrl: urls.ics }
  const what = `Un entretien lui est proposé par ${parties.companyName} : ${interview.date}, ${interview.place}.`
  const pro = (to: Parameters<typeof lettersTo>[0], url: string): Letter[] =>
    lettersTo(to, territory, 'interview-planned-pro', (reader) =>
      interviewPlannedPro({ ...words, ...reader, url }),
    )
  return [
    ...toCandidate(parties, what, 'interview-planned-candidate', (to) =>
      interviewPlannedCandidate({ ...words, ...to, url: urls.candidate }),
    ),
    ...pro([...employers, tutor], urls.employer),
    ...pro([referent], urls.referent),
    ...pro([support], urls.support),
  ]
}

export const tellInterviewCancelled: Teller<'application.interviewCancelled'> = async (tx, payload) => {
  const parties = await applicationParties(tx, payload.applicationId)
  const { row, territory, urls, interview, employers, tutor, referent, support } = parties
  if (row.interviewSequence !== payload.sequence) return []
  const { date } = interview
  const what = `Son entretien avec ${parties.companyName} (${date}) est annulé, une autre date sera proposée.`
  const pro = (to: Parameters<typeof lettersTo>[0], url: string): Letter[] =>
    lettersTo(to, territory, 'interview-cancelled-pro', (reader) =>
      interviewCancelledPro({ ...parties, ...reader, date, url }),
    )
  return [
    ...toCandidate(parties, what, 'interview-cancelled-candidate', (to) =>
      interviewCancelledCandidate({ ...parties, ...to, date, url: urls.candidate }),
    ),
    ...pro([...employers, tutor], urls.employer),
    ...pro([referent], urls.referent),
    ...pro([support], urls.support),
  ]
}

export const tellInterviewTomorrow: Teller<'application.interviewTomorrow'> = async (tx, payload) => {
  const parties = await applicationParties(tx, payload.applicationId)
  const { row, territory, urls, interview, employers, tutor } = parties
  if (row.state !== 'interview' || row.interviewSequence !== payload.sequence) return []
  const what = `Son entretien avec ${parties.companyName} approche : ${interview.date}, ${interview.place}.`
  return [
    ...toCandidate(parties, what, 'interview-tomorrow-candidate', (to) =>
      interviewTomorrowCandidate({ ...parties, ...interview, ...to, url: urls.candidate }),
    ),
    ...lettersTo([...employers, tutor], territory, 'interview-tomorrow-employer', (to) =>
      interviewTomorrowEmployer({ ...parties, ...interview, ...to, url: urls.employer }),
    ),
  ]
}
