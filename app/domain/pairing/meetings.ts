/** Meetings of a pairing: their forms, and the days on which one may be planned or written down. */
import { addDays, type LocalDate } from '../calendar/local-date'
import { type Refusal, refuse } from '../refusal'

export const MEETING_FORMS = {
  inPerson: 'En personne',
  video: 'En visio',
  phone: 'Par téléphone',
} as const

export type MeetingForm = keyof typeof MEETING_FORMS

/** Nobody plans further ahead than this. */
const PLANNED_AHEAD_DAYS = 90

/** Refuses a meeting in the past or too far ahead. */
export function checkPlanned(on: LocalDate, today: LocalDate): Refusal | undefined {
  if (on < today) return refuse('pairingMeetingPast')
  if (on > addDays(today, PLANNED_AHEAD_DAYS))
    return refuse('pairingMeetingTooFar', { days: PLANNED_AHEAD_DAYS })
  return undefined
}

/** Refuses to write down a meeting that has not taken place, or from before both accepted. */
export function checkHeld(on: LocalDate, acceptedOn: LocalDate, today: LocalDate): Refusal | undefined {
  if (on > today) return refuse('pairingMeetingFuture')
  if (on < acceptedOn) return refuse('pairingMeetingBefore')
  return undefined
}

/** What a calendar keeps for a meeting, in minutes. */
export const MEETING_MINUTES = 60
