/** Everything that has a day in a person's life here, in six queries. */
import type { Db } from '~/database/client'
import { toDateColumn } from '~/database/dates'
import type { Appointment } from '~/domain/agenda/appointment'
import { addDays, parisDay, parisInstant } from '~/domain/calendar/local-date'
import type { CandidateActor } from '~/domain/permissions/actor'
import { answerAppointments } from './answer-appointments'
import { immersionAppointments } from './immersion-appointments'
import { jobAppointments } from './job-appointments'
import { meetingAppointments } from './meeting-appointments'

/** What is behind stays in the agenda so long. */
const PAST_DAYS = 60

/** From two months ago on, in no order. */
export async function ownAppointments(db: Db, viewer: CandidateActor, now: Date): Promise<Appointment[]> {
  const from = addDays(parisDay(now), -PAST_DAYS)
  const since = { day: toDateColumn(from), instant: parisInstant(from) }
  return [
    ...(await immersionAppointments(db, viewer, since.day)),
    ...(await jobAppointments(db, viewer, since, now)),
    ...(await meetingAppointments(db, viewer, since)),
    ...(await answerAppointments(db, viewer, since.day)),
  ]
}
