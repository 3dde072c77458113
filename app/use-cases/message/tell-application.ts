/** Long, because each letter names its reader: long lists, no logic. */
/** A job application from its opening to its answer, told to the person, the company and the referents. */
import {
  APPLICATION_WITHDRAWAL_FOR_REFERENT,
  NOT_HIRED_FOR_PERSON,
  NOT_HIRED_LABELS,
} from '~/domain/application/reasons'
import { applicationOpenedCandidate } from '~/emails/application-opened-candidate'
import { applicationOpenedEmployer } from '~/emails/application-opened-employer'
import { applicationOpenedPro } from '~/emails/application-opened-pro'
import { applicationRefusedCandidate } from '~/emails/application-refused-candidate'
import { applicationRefusedPro } from '~/emails/application-refused-pro'
import { applicationWithdrawnEmployer } from '~/emails/application-withdrawn-employer'
import { applicationWithdrawnPro } from '~/emails/application-withdrawn-pro'
import { immersionAsked } from '~/emails/immersion-asked'
import { jobOfferedCandidate } from '~/emails/job-offered-candidate'
import { applicationParties } from './application-parties'
import { lettersTo, type Teller } from './letter'
import { reasonFrom } from './reason-from'
import { toCandidate } from './to-candidate'

export const tellApplicationOpened: Teller<'application.opened'> = async (tx, { applicationId }) => {
  const parties = await applicationParties(tx, applicationId)
  const { territory, urls, companyName, offerTitle, employers, referent, support } = parties
  const what = `${companyName} souhaite rencontrer la personne pour le poste « ${offerTitle} ».`
  return [
    ...toCandidate(parties, what, 'application-opened-candidate', (to) =>
      applicationOpenedCandidate({ ...parties, ...to, url: urls.candidate }),
    ),
    ...lettersTo(employers, territory, 'application-opened-employer', (to) =>
      applicationOpenedEmployer({ ...parties, ...to, phone: parties.personPhone, url: urls.employer }),
    ),
    ...lettersTo([referent], territory, 'application-opened-pro', (to) =>
      applicationOpenedPro({ ...parties, ...to, url: urls.referent }),
    ),
    ...lettersTo([support], territory, 'application-opened-pro', (to) =>
      applicationOpenedPro({ ...parties, ...to, url: urls.support }),
    ),
  ]
}

export const tellImmersionAsked: Teller<'application.immersionAsked'> = async (tx, { applicationId }) => {
  const parties = await applicationParties(tx, applicationId)
  return lettersTo([parties.referent], parties.territory, 'immersion-asked', (to) =>
    immersionAsked({ ...parties, ...to, url: parties.urls.referent }),
  )
}

export const tellJobOffered: Teller<'application.offered'> = async (tx, { applicationId }) => {
  const parties = await applicationParties(tx, applicationId)
  const { row, urls, companyName, offerTitle } = parties
  if (row.state !== 'offered') return []
  const what = `${companyName} lui propose le poste « ${offerTitle} » et attend sa réponse.`
  return toCandidate(parties, what, 'job-offered-candidate', (to) =>
    jobOfferedCandidate({ ...parties, ...to, phone: parties.companyPhone, url: urls.candidate }),
  )
}

/** What was typed as « autre raison » is the partnership referent's alone: it may speak of other people. */
export const tellApplicationRefused: Teller<'application.refused'> = async (tx, { applicationId }) => {
  const parties = await applicationParties(tx, applicationId)
  const { row, territory, urls, companyName, offerTitle, referent, support } = parties
  const reason = reasonFrom(NOT_HIRED_LABELS, row.reason)
  const forPerson = reasonFrom(NOT_HIRED_FOR_PERSON, row.reason)
  const what = `${companyName} ne donne pas suite à sa candidature (« ${offerTitle} »). ${forPerson}`
  return [
    ...toCandidate(parties, what, 'application-refused-candidate', (to) =>
      applicationRefusedCandidate({ ...parties, ...to, reason: forPerson }),
    ),
    ...lettersTo([referent], territory, 'application-refused-pro', (to) =>
      applicationRefusedPro({ ...parties, ...to, reason, note: row.reasonDetail, url: urls.referent }),
    ),
    ...lettersTo([support], territory, 'application-refused-pro', (to) =>
      applicationRefusedPro({ ...parties, ...to, reason, note: null, url: urls.support }),
    ),
  ]
}

export const tellApplicationWithdrawn: Teller<'application.withdrawn'> = async (tx, { applicationId }) => {
  const parties = await applicationParties(tx, applicationId)
  const { row, territory, urls, employers, referent, support } = parties
  const reason = reasonFrom(APPLICATION_WITHDRAWAL_FOR_REFERENT, row.reason)
  return [
    ...lettersTo(employers, territory, 'application-withdrawn-employer', (to) =>
      applicationWithdrawnEmployer({ ...parties, ...to, url: `${tx.ports.baseUrl}/entreprise/candidatures` }),
    ),
    ...lettersTo([referent], territory, 'application-withdrawn-pro', (to) =>
      applicationWithdrawnPro({ ...parties, ...to, reason, url: urls.referent }),
    ),
    ...lettersTo([support], territory, 'application-withdrawn-pro', (to) =>
      applicationWithdrawnPro({ ...parties, ...to, reason, url: urls.support }),
    ),
  ]
}
