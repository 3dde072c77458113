/** The day before: where, when, who. */
import { frenchPhone } from '~/domain/account/french-phone'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { startsTomorrowCandidate } from '~/emails/starts-tomorrow-candidate'
import { startsTomorrowEmployer } from '~/emails/starts-tomorrow-employer'
import { startsTomorrowTutor } from '~/emails/starts-tomorrow-tutor'
import { currentVersion } from '~/use-cases/convention/current-version'
import { conventionParties } from './convention-parties'
import { lettersTo, type Teller } from './letter'
import { toCandidate } from './to-candidate'

export const tellStartsTomorrow: Teller<'convention.startsTomorrow'> = async (tx, { conventionId }) => {
  const parties = await conventionParties(tx, conventionId)
  const { row, territory, welcomers, urls, dates, companyName, startDate: date } = parties
  if (row.state !== 'validated') return []
  const { content } = await currentVersion(tx, row)
  const { whatToBring, transportNote } = await tx.db.offer.findUniqueOrThrow({ where: { id: row.offerId } })
  const { host, period } = content
  const hours = period?.schedule ? describeSchedule(period.schedule) : null
  const address = period?.place ?? host?.address ?? ''
  const welcome = whoAndFunction(host?.welcome ?? host?.tutor)
  const tutor = host?.tutor
  const tutorRecipient = tutor && {
    ...{ email: tutor.email ?? null, phone: tutor.phone ?? null },
    ...{ firstName: tutor.name ?? '', lastName: '' },
  }
  const facts = { date, address, hours, welcome, transport: transportNote, whatToBring }
  return [
    ...toCandidate(
      parties,
      `Son immersion chez ${companyName} commence le ${date}. Adresse : ${address}. ${hours ?? ''}`,
      'starts-tomorrow-candidate',
      (to) => startsTomorrowCandidate({ ...parties, ...to, ...facts }),
    ),
    ...lettersTo(welcomers, territory, 'starts-tomorrow-employer', (to) =>
      startsTomorrowEmployer({
        ...{ ...parties, ...to, date, dates, hours },
        tutor: tutor?.name ?? null,
        phone: row.person.phone && frenchPhone(row.person.phone),
        url: urls.employer,
      }),
    ),
    ...lettersTo([tutorRecipient ?? null], territory, 'starts-tomorrow-tutor', (to) =>
      startsTomorrowTutor({ ...parties, ...to, date, dates, hours }),
    ),
  ]
}

function whoAndFunction(who: { name?: string | undefined; function?: string | undefined } | undefined) {
  if (!who?.name) return null
  return who.function ? `${who.name}, ${who.function}` : who.name
}
