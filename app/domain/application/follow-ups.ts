/** « Comment ça se passe ? » 1, 3 and 6 months after a hire: when it is asked, of whom, and what an answer triggers. */
import { addDays, addMonths, type LocalDate } from '../calendar/local-date'
import { addWorkingDays, isWorkingDay } from '../calendar/working-days'
import { jobEnd } from './hire'

export const FOLLOW_UP_MONTHS = [1, 3, 6] as const
export const FOLLOW_UP_PARTIES = ['person', 'employer'] as const
export type FollowUpParty = (typeof FOLLOW_UP_PARTIES)[number]

export const FOLLOW_UP_ANSWERS = ['stillThere', 'difficulties', 'left'] as const
export type FollowUpAnswer = (typeof FOLLOW_UP_ANSWERS)[number]

export function isFollowUpAnswer(value: unknown): value is FollowUpAnswer {
  return (FOLLOW_UP_ANSWERS as readonly unknown[]).includes(value)
}

/** As referents read them. */
export const FOLLOW_UP_ANSWER_LABELS: Record<FollowUpAnswer, string> = {
  stillThere: 'En poste, tout va bien',
  difficulties: 'En poste, avec des difficultés',
  left: 'N’est plus en poste',
}

/** As an employer taps them. */
export const FOLLOW_UP_ANSWERS_OF_EMPLOYER: Record<FollowUpAnswer, string> = {
  stillThere: 'Tout va bien',
  difficulties: 'Il y a des difficultés',
  left: 'La personne n’est plus chez nous',
}

/**
 * The day each follow-up is asked: date to date after the first day of work, the month's last day where there is no
 * such day (31 January → 28 February), and the next working day when that one is off.
 */
export function followUpDay(hiredOn: LocalDate, month: number): LocalDate {
  let day = addMonths(hiredOn, month)
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

/** Working days of silence before the one reminder. */
export const FOLLOW_UP_REMINDER_DAYS = 5

/** The day on which somebody who was asked and said nothing is reminded, once. */
export function followUpReminderDay(askedOn: LocalDate): LocalDate {
  return addWorkingDays(askedOn, FOLLOW_UP_REMINDER_DAYS)
}

/** Days during which a question's link opens: until well after the next question would come. */
export const FOLLOW_UP_LINK_DAYS = 45

/**
 * What an answer calls for: nothing; the referent's call (`difficulties`, or `contradiction` when the two sides do not
 * say the same of the same month); a job that is over as planned or after three months (`over`); or over too early,
 * which opens a rebound (`rebound`).
 */
export type FollowUpConsequence = 'nothing' | 'difficulties' | 'contradiction' | 'over' | 'rebound'

interface AnswerFacts {
  readonly answer: FollowUpAnswer
  /** What the other side said of the same month, null while it said nothing. */
  readonly other: FollowUpAnswer | null
  readonly month: number
  readonly hiredOn: LocalDate
  readonly contractEndOn: LocalDate | null
  readonly today: LocalDate
}

export function followUpConsequence({ answer, other, ...facts }: AnswerFacts): FollowUpConsequence {
  const gone = answer === 'left'
  if (other !== null && gone !== (other === 'left')) return 'contradiction'
  if (answer === 'stillThere') return 'nothing'
  if (answer === 'difficulties') return 'difficulties'
  return jobEnd({ ...facts, lastDay: null }) === 'early' ? 'rebound' : 'over'
}

/** What a referent is called about, in a sentence. */
export function followUpConcern(attention: string | null, party: FollowUpParty): string {
  if (attention === 'contradiction') return 'La personne et l’entreprise ne disent pas la même chose'
  return party === 'person'
    ? 'La personne signale des difficultés au travail'
    : 'L’entreprise signale des difficultés'
}
