/** Deadlines of answers, and what silence leads to: reminders, an escalation, a lapse. Working days throughout. */
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { addWorkingDays, isWorkingDay } from '~/domain/calendar/working-days'
import type { TerritorySettings } from '~/domain/territory/settings'
import type { RecommendationState } from './states'

/**
 * Last day to answer for whoever is asked `from` that day: the candidate when the recommendation is proposed,
 * the employer when it is presented (5 working days each by default).
 */
export function deadlineOf<S extends 'proposed' | 'presented'>(
  state: S,
  from: LocalDate,
  settings: Pick<
    TerritorySettings,
    S extends 'proposed' ? 'candidateAnswerWorkingDays' : 'employerAnswerWorkingDays'
  >,
): LocalDate {
  const days = settings as Partial<TerritorySettings>
  const given = state === 'proposed' ? days.candidateAnswerWorkingDays : days.employerAnswerWorkingDays
  return addWorkingDays(from, given ?? 0)
}

/** The stored facts that time acts on: a row of a recommendation, its dates as local dates. */
export interface RecommendationTiming {
  readonly state: RecommendationState
  readonly proposedAt: Date | null
  readonly candidateDeadline: LocalDate | null
  readonly presentedAt: Date | null
  readonly employerDeadline: LocalDate | null
  /** Reminders sent to whoever is awaited now; back to 0 when the recommendation is presented. */
  readonly remindersSent: number
  /** The last of them, when known: two never leave on the same day. */
  readonly lastRemindedOn?: LocalDate | null
  readonly escalatedAt: Date | null
}

export type DueAction = 'remind1' | 'remind2' | 'escalate' | 'lapse'

export type SilenceSettings = Pick<
  TerritorySettings,
  'candidateReminders' | 'employerReminders' | 'lapseAfterEscalationWorkingDays'
>

/**
 * What silence calls for today, one thing at a time, or undefined.
 * Both are reminded on the 2nd and 4th working days (defaults). A candidate's recommendation lapses the working
 * day after the deadline. An employer's is escalated to the referent on the deadline, while a call can still
 * help, and lapses 2 further working days later.
 * Nothing is due on a day off; a clock that was stopped resumes where it was, and nothing lapses unreminded.
 */
export function dueAction(
  recommendation: RecommendationTiming,
  today: LocalDate,
  settings: SilenceSettings,
): DueAction | undefined {
  const { state, remindersSent, lastRemindedOn } = recommendation
  if (state !== 'proposed' && state !== 'presented') return undefined
  const asked = state === 'proposed' ? recommendation.proposedAt : recommendation.presentedAt
  const deadline = state === 'proposed' ? recommendation.candidateDeadline : recommendation.employerDeadline
  if (asked === null || deadline === null || !isWorkingDay(today)) return undefined
  if (lastRemindedOn && today <= lastRemindedOn) return undefined

  const reminders = state === 'proposed' ? settings.candidateReminders : settings.employerReminders
  const askedOn = parisDay(asked)
  const [first, second] = reminders
  if (remindersSent < 1) return today >= addWorkingDays(askedOn, first) ? 'remind1' : undefined
  if (remindersSent < 2) return today >= addWorkingDays(askedOn, second) ? 'remind2' : undefined
  // A territory may set a deadline shorter than its reminders: the last one still leaves a day to answer.
  if (today <= addWorkingDays(askedOn, second)) return undefined
  if (state === 'proposed') return today > deadline ? 'lapse' : undefined
  if (recommendation.escalatedAt === null) return today >= deadline ? 'escalate' : undefined
  const end = addWorkingDays(parisDay(recommendation.escalatedAt), settings.lapseAfterEscalationWorkingDays)
  return today >= end ? 'lapse' : undefined
}
