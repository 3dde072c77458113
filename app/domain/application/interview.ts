/** The date of a job interview: what may be proposed, and how it reads. */
import { frenchDateTime, frenchDuration } from '~/domain/calendar/french'
import { addMonths, type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { type Refusal, refuse } from '~/domain/refusal'

export const INTERVIEW_FORMS = ['inPerson', 'phone', 'video'] as const
export type InterviewForm = (typeof INTERVIEW_FORMS)[number]

export const INTERVIEW_FORM_LABELS: Record<InterviewForm, string> = {
  inPerson: 'Dans l’entreprise ou sur place',
  phone: 'Par téléphone',
  video: 'En visioconférence',
}

/** What the place of an interview is called, by its form. */
export const INTERVIEW_PLACE_LABELS: Record<InterviewForm, string> = {
  inPerson: 'Adresse',
  phone: 'Numéro',
  video: 'Lien',
}

export const INTERVIEW_MINUTES = [15, 30, 45, 60, 90, 120] as const

export interface Interview {
  readonly at: Date
  readonly minutes: number
  readonly form: InterviewForm
  readonly place: string
  readonly with: string | null
  readonly note: string | null
}

/** How far ahead an interview is proposed: beyond, somebody mistyped the year. */
const MONTHS_AHEAD = 3

/** Undefined when this interview may be proposed at this instant. */
export function checkInterview(interview: Pick<Interview, 'at'>, now: Date): Refusal | undefined {
  if (interview.at <= now) return refuse('interviewInPast')
  const last: LocalDate = addMonths(parisDay(now), MONTHS_AHEAD)
  return parisDay(interview.at) > last ? refuse('interviewTooFar', { months: MONTHS_AHEAD }) : undefined
}

/** « jeudi 14 janvier 2027 à 9 h 30 (30 min) ». */
export function interviewWhen({ at, minutes }: Pick<Interview, 'at' | 'minutes'>): string {
  return `${frenchDateTime(at)} (${frenchDuration(minutes)})`
}
