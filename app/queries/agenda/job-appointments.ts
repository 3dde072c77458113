/** Job interviews and first days of work. */
import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import type { InterviewForm, Prisma } from '~/database/generated/client'
import { applicationsVisibleTo } from '~/database/scope'
import type { Appointment } from '~/domain/agenda/appointment'
import { parisDay, parisMinutes } from '~/domain/calendar/local-date'
import type { CandidateActor } from '~/domain/permissions/actor'
import { TRANSPORT_COLUMNS, transportOf } from '../candidate/transport'

const COLUMNS = {
  ...{ id: true, state: true, revision: true, updatedAt: true, hiredOn: true, endedOn: true },
  ...{ interviewAt: true, interviewMinutes: true, interviewForm: true, interviewPlace: true },
  ...{ interviewWith: true, interviewNote: true, interviewSequence: true, closedAt: true },
  history: {
    where: { event: { in: ['proposeInterview', 'changeInterview', 'cancelInterview'] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { event: true },
  },
  company: { select: { name: true } },
  offer: {
    select: {
      title: true,
      ...TRANSPORT_COLUMNS,
      establishment: { select: { address: true, postalCode: true, city: true } },
    },
  },
} as const satisfies Prisma.JobApplicationSelect

type Row = Prisma.JobApplicationGetPayload<{ select: typeof COLUMNS }>

/** One query. */
export async function jobAppointments(
  db: Db,
  viewer: CandidateActor,
  since: { readonly day: Date; readonly instant: Date },
  now: Date,
): Promise<Appointment[]> {
  const rows = await db.jobApplication.findMany({
    where: {
      AND: [
        applicationsVisibleTo(viewer),
        { OR: [{ interviewAt: { gte: since.instant } }, { hiredOn: { gte: since.day } }] },
      ],
    },
    select: COLUMNS,
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: 40,
  })
  return rows.flatMap((row) => [...interviewOf(row, now), ...firstDayOf(row)])
}

/** One that was cancelled, or that the end of the application came before, has no place in an agenda. */
function interviewOf(row: Row, now: Date): Appointment[] {
  const { interviewAt: at, interviewForm: form, interviewPlace: place } = row
  if (!at || row.history[0]?.event === 'cancelInterview') return []
  if (row.state !== 'interview' && at > (row.closedAt ?? now)) return []
  const start = parisMinutes(at)
  const there = form === 'inPerson'
  return [
    {
      ...common(row),
      ...{ uid: `entretien-${row.id}`, kind: 'interview', day: parisDay(at) },
      hours: [{ start, end: start + (row.interviewMinutes ?? 30) }],
      title: `Entretien chez ${row.company.name}, pour le poste «\u00a0${row.offer.title}\u00a0»`,
      address: there ? place : null,
      details: [
        ...(form && !there ? [FAR[form](place ?? '')] : []),
        ...(row.interviewWith ? [`Demandez ${row.interviewWith}.`] : []),
        ...(row.interviewNote ? [row.interviewNote] : []),
        ...(there ? transportOf(row.offer) : []),
      ],
      sequence: row.interviewSequence,
    },
  ]
}

const FAR: Readonly<Record<Exclude<InterviewForm, 'inPerson'>, (place: string) => string>> = {
  phone: (place) => `Par téléphone\u202f: ${place}.`,
  video: (place) => `En visio, avec ce lien\u202f: ${place}`,
}

function firstDayOf(row: Row): Appointment[] {
  if (!row.hiredOn || row.state !== 'hired') return []
  const place = row.offer.establishment
  return [
    {
      ...common(row),
      ...{ uid: `embauche-${row.id}`, kind: 'firstWorkDay', day: toLocalDate(row.hiredOn), hours: [] },
      title: `Premier jour de travail chez ${row.company.name}`,
      address: place && `${place.address}, ${place.postalCode} ${place.city}`,
      details: transportOf(row.offer),
    },
  ]
}

const common = (row: Row) => ({
  company: row.company.name,
  to: `/moi/candidatures/${row.id}`,
  sequence: row.revision,
  writtenAt: row.updatedAt,
})
