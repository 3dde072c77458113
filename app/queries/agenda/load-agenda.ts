import type { Db } from '~/database/client'
import { type AgendaDay, type Appointment, agendaDays, hoursInWords } from '~/domain/agenda/appointment'
import { frenchDate } from '~/domain/calendar/french'
import { addDays, type LocalDate, parisDay } from '~/domain/calendar/local-date'
import type { CandidateActor } from '~/domain/permissions/actor'
import { ownAppointments } from './own-appointments'

/** The person's own agenda: what comes, day by day, and what is behind. */
export async function loadAgenda(db: Db, viewer: CandidateActor, now: Date) {
  const today = parisDay(now)
  const { coming, past } = agendaDays(await ownAppointments(db, viewer, now), today)
  const feed = await db.agendaFeed.findUnique({ where: { personId: viewer.personId } })
  return {
    coming: coming.map((day) => dayInWords(day, today)),
    past: past.map((day) => dayInWords(day, today)),
    inPhone: feed?.tokenHash != null,
  }
}

export type Agenda = Awaited<ReturnType<typeof loadAgenda>>

function dayInWords({ day, appointments }: AgendaDay, today: LocalDate) {
  const full = frenchDate(day)
  return {
    day,
    title: full.charAt(0).toUpperCase() + full.slice(1),
    near: day === today ? ('today' as const) : day === addDays(today, 1) ? ('tomorrow' as const) : null,
    appointments: appointments.map(inWords),
  }
}

const inWords = ({ uid, kind, hours, title, address, details, to }: Appointment) => ({
  ...{ uid, kind, title, address, details, to },
  hours: hoursInWords(hours),
})
