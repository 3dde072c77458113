/**
 * The log that whoever tutors keeps of an immersion: one note per day, which the company, the two referents who follow
 * it and the person read. It closes with the company's assessment, which it prepares.
 */
import { z } from 'zod'
import type { LocalDate } from '../calendar/local-date'
import { freeText } from '../person/form-fields'
import { refusePrivateText } from '../person/private-text'
import { type Refusal, refuse } from '../refusal'
import { refusalSentence } from '../refusal-sentences'
import { expandSchedule } from '../schedule/expand-schedule'
import type { WeekSchedule } from '../schedule/week-schedule'
import type { ConventionState } from './states'

/** Enough for a few sentences: a log, not a report. */
export const LOG_TEXT_MAX = 600

const DONE_MISSING = 'Dites en une phrase ce qui a été fait.'

export const tutorNoteSchema = z.object({
  done: z
    .string({ error: DONE_MISSING })
    .trim()
    .min(1, DONE_MISSING)
    .max(LOG_TEXT_MAX, `Au plus ${LOG_TEXT_MAX} caractères.`)
    .superRefine((text, context) => {
      const problem = refusePrivateText(text)
      if (problem) context.addIssue({ code: 'custom', message: refusalSentence(problem) })
    }),
  wentWell: freeText(LOG_TEXT_MAX),
  toReview: freeText(LOG_TEXT_MAX),
})

export type TutorNoteText = z.output<typeof tutorNoteSchema>

/** What decides whether a day may be noted. */
export interface LogFacts {
  readonly state: ConventionState
  readonly startDate: LocalDate
  /** The last day, or the day it stopped. */
  readonly lastDay: LocalDate
  readonly schedule: WeekSchedule | undefined
  readonly exceptDays?: readonly LocalDate[] | undefined
  /** The company's assessment is made. */
  readonly assessed: boolean
}

const RUNS: readonly ConventionState[] = ['validated', 'ongoing', 'completed', 'interrupted']

/**
 * Why a day cannot be noted, or changed; undefined when it can. A worked day that has come, of an immersion that runs
 * or ran, as long as the company's assessment is not made. A day already noted stays open when the immersion stopped
 * before it.
 */
export function refuseLogDay(
  facts: LogFacts,
  day: LocalDate,
  today: LocalDate,
  noted = false,
): Refusal | undefined {
  if (facts.assessed || facts.state === 'assessed') return refuse('logClosed')
  if (!RUNS.includes(facts.state)) return refuse('logNotRunning')
  if (day > today || (!noted && !workedDays(facts).includes(day))) return refuse('logDay')
  return undefined
}

/** The days on which the person is there, in order; a month at most. */
export function workedDays({
  schedule,
  startDate,
  lastDay,
  exceptDays,
}: Pick<LogFacts, 'schedule' | 'startDate' | 'lastDay' | 'exceptDays'>): LocalDate[] {
  if (!schedule) return []
  return [...new Set(expandSchedule(schedule, startDate, lastDay, exceptDays).map(({ date }) => date))]
}
