/**
 * A person's agenda for the calendar of their telephone. Such a calendar is kept by others (Google, Apple) and seen by
 * whoever looks at the screen: it says when and where, the company's name, and nothing of what for.
 */
import { type CalendarEvent, writeCalendar } from '../calendar/ics'
import { type Appointment, type AppointmentKind, hoursInWords, spanOf } from './appointment'

/** How often a calendar is asked to read it again. */
const EVERY_HOURS = 4

const SUMMARIES: Readonly<Record<AppointmentKind, (company: string | null) => string>> = {
  interview: (company) => (company ? `Rendez-vous, ${company}` : 'Rendez-vous'),
  immersionDay: (company) => company ?? 'Rendez-vous',
  immersionPlanned: (company) => `${company ?? 'Rendez-vous'} (à confirmer)`,
  meeting: () => 'Rendez-vous',
  firstWorkDay: (company) => `${company ?? 'Rendez-vous'}\u00a0: premier jour`,
  rebound: () => 'Rendez-vous',
  answer: () => 'Répondre sur Passerelle (dernier jour)',
  sign: () => 'Signer sur Passerelle (dernier jour)',
}

/** The calendar, in iCalendar; the same appointments give the same text. */
export function agendaCalendar(appointments: readonly Appointment[], baseUrl: string): string {
  const events = [...appointments]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.uid < b.uid ? -1 : 1))
    .map((each) => eventOf(each, baseUrl))
  return writeCalendar('Mon agenda Passerelle', events, { everyHours: EVERY_HOURS })
}

function eventOf(appointment: Appointment, baseUrl: string): CalendarEvent {
  const { uid, kind, day, hours, company, address, sequence, writtenAt } = appointment
  const several = hours.length > 1 ? `${hoursInWords(hours)}. ` : ''
  return {
    ...{ uid: `${uid}@passerelle`, sequence, stampedAt: writtenAt, summary: SUMMARIES[kind](company) },
    when: spanOf(day, hours) ?? { day },
    description: `${several}Pour en savoir plus\u00a0: ${baseUrl}/moi/agenda`,
    location: address,
    tentative: kind === 'immersionPlanned',
  }
}
