/** Everybody that a job application may be told to, and the words that their messages need. One query for all. */
import { toLocalDateOrNull } from '~/database/dates'
import { interviewWhen } from '~/domain/application/interview'
import { frenchDate } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { HIRE_CONTRACTS } from '~/domain/convention/assessment'
import type { TransactionContext } from '~/use-cases/context'
import { MEMBERS, membersWho } from './company-members'
import { nameOf, RECIPIENT, reachable } from './letter'
import { CANDIDATE } from './recommendation-parties'

export async function applicationParties(tx: TransactionContext, applicationId: string) {
  const row = await tx.db.jobApplication.findUniqueOrThrow({
    where: { id: applicationId },
    include: {
      territory: { select: { id: true, name: true } },
      offer: {
        select: {
          title: true,
          transportNote: true,
          tutorName: true,
          tutorEmail: true,
          establishmentId: true,
        },
      },
      company: { select: { name: true, partnershipReferent: { select: RECIPIENT }, memberships: MEMBERS } },
      person: { select: { ...CANDIDATE, id: true, supportReferent: { select: RECIPIENT } } },
      recommendation: { select: { referent: { select: RECIPIENT } } },
    },
  })
  const { person, company, offer } = row
  const { establishmentId } = offer
  const employers = membersWho(tx, company.memberships, 'application.move', { establishmentId })
  const tutor = offer.tutorEmail
    ? { email: offer.tutorEmail, firstName: offer.tutorName ?? '', lastName: '' }
    : null
  return {
    row,
    territory: row.territory,
    offerTitle: offer.title,
    transport: offer.transportNote,
    companyName: company.name,
    companyPhone: employers.find(({ phone }) => phone !== null)?.phone ?? null,
    personName: nameOf(person),
    personPhone: person.phone,
    candidate: reachable(tx, person),
    support: person.supportReferent,
    referent: row.recommendation.referent ?? company.partnershipReferent,
    employers,
    tutor,
    deadline: dayIn(toLocalDateOrNull(row.dueOn)),
    startDate: dayIn(toLocalDateOrNull(row.hiredOn)),
    lastDay: dayIn(toLocalDateOrNull(row.endedOn)),
    contract: (HIRE_CONTRACTS as Readonly<Record<string, string>>)[row.contract ?? ''] ?? '',
    interview: {
      date: row.interviewAt ? interviewWhen({ at: row.interviewAt, minutes: row.interviewMinutes ?? 0 }) : '',
      place: row.interviewPlace ?? '',
      who: row.interviewWith,
      note: row.interviewNote,
    },
    urls: applicationUrls(tx, row),
  }
}

const dayIn = (day: LocalDate | null) => (day === null ? '' : frenchDate(day))

function applicationUrls(
  { ports: { baseUrl, tokens } }: TransactionContext,
  row: { id: string; personId: string },
) {
  return {
    candidate: `${baseUrl}/moi/candidatures/${row.id}`,
    employer: `${baseUrl}/entreprise/candidatures/${row.id}`,
    referent: `${baseUrl}/referent/candidatures/${row.id}`,
    support: `${baseUrl}/accompagnement/personnes/${row.personId}`,
    ics: `${baseUrl}/entretien/${tokens.derive('interview', row.id)}/agenda.ics`,
  }
}
