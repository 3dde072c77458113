/** The clocks of a convention: accidents (D5135-5), and the reminders of signatures. */
import { addDays, type LocalDate, parisDay } from '../calendar/local-date'
import { addWorkingDays } from '../calendar/working-days'

const HOUR = 3_600_000
export const HOST_TELLS_WITHIN_HOURS = 24
export const PRESCRIBER_DECLARES_WITHIN_HOURS = 48

export interface AccidentFacts {
  readonly occurredAt: Date
  /** The button was pressed: the support structure is told by it. Absent while nobody said anything. */
  readonly reportedAt?: Date | null | undefined
  readonly declaredAt?: Date | null | undefined
}

export interface AccidentTask {
  readonly task: 'tellSupport' | 'declare'
  readonly who: 'employer' | 'prescriber'
  readonly label: string
  readonly dueAt: Date
  readonly doneAt?: Date
  /** Passed its deadline: done after it, or not done and the deadline is behind. */
  readonly late: boolean
}

/**
 * What an accident asks, with its deadlines: the host tells the support structure within 24 h of the accident, the
 * prescriber declares it within 48 h of being told (of the accident while nobody told). Hours run on nights, Sundays
 * and public holidays: the strictest reading, so that nobody is late for having counted generously.
 */
export function accidentTasks(accident: AccidentFacts, now: Date): AccidentTask[] {
  const { occurredAt } = accident
  const reportedAt = accident.reportedAt ?? undefined
  const declaredAt = accident.declaredAt ?? undefined
  const after = (from: Date, hours: number) => new Date(from.getTime() + hours * HOUR)
  const isLate = (dueAt: Date, doneAt: Date | undefined) => (doneAt ?? now).getTime() > dueAt.getTime()
  const tellBy = after(occurredAt, HOST_TELLS_WITHIN_HOURS)
  const declareBy = after(reportedAt ?? occurredAt, PRESCRIBER_DECLARES_WITHIN_HOURS)
  return [
    {
      task: 'tellSupport',
      who: 'employer',
      label: 'L’entreprise prévient la structure d’accompagnement',
      dueAt: tellBy,
      ...(reportedAt && { doneAt: reportedAt }),
      late: isLate(tellBy, reportedAt),
    },
    {
      task: 'declare',
      who: 'prescriber',
      label: 'Le prescripteur déclare l’accident à la caisse d’assurance maladie',
      dueAt: declareBy,
      ...(declaredAt && { doneAt: declaredAt }),
      late: isLate(declareBy, declaredAt),
    },
  ]
}

/** What is left to do after an accident, the most urgent first. */
export function accidentTasksLeft(accident: AccidentFacts, now: Date): AccidentTask[] {
  return accidentTasks(accident, now)
    .filter((each) => each.doneAt === undefined)
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
}

/** Working days after sending on which a missing signature is recalled; the eve of the start is recalled too. */
export const SIGNATURE_REMINDER_DAYS = [2, 4] as const

/**
 * The days on which those who have not signed are reminded: 2 and 4 working days after sending, and the eve of the
 * first day; never after the start, nor on the day of sending.
 */
export function signatureReminderDays(sentOn: LocalDate, startDate: LocalDate): LocalDate[] {
  const days = [...SIGNATURE_REMINDER_DAYS.map((n) => addWorkingDays(sentOn, n)), addDays(startDate, -1)]
  return [...new Set(days)].filter((day) => day > sentOn && day < startDate).sort()
}

/** Whether one more reminder is due now, knowing how many were sent. */
export function isSignatureReminderDue(
  sentAt: Date,
  startDate: LocalDate,
  remindersSent: number,
  now: Date,
): boolean {
  const due = signatureReminderDays(parisDay(sentAt), startDate).filter((day) => day <= parisDay(now))
  return parisDay(now) < startDate && due.length > remindersSent
}
