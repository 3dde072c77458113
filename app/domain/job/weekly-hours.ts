/** The hours of a week of a job, in minutes. */
import { frenchDuration } from '../calendar/french'

/** The legal week of a full-time job (L3121-27). */
const FULL_TIME = 35 * 60
/** No week is longer (L3121-20). */
export const WEEK_MOST = 48 * 60

/** Minutes from what people type: « 35 », « 24,5 », « 24 h 30 ». Undefined when it is no length of time. */
export function parseWeeklyHours(typed: string): number | undefined {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').toLowerCase()
  const decimal = /^(\d{1,3})(?:[.,](\d{1,2}))?(?:h|heures?)?$/.exec(text)
  if (decimal) return Number(decimal[1]) * 60 + Math.round(Number(`0.${decimal[2] ?? 0}`) * 60)
  const clock = /^(\d{1,3})(?:h|:)([0-5]?\d)$/.exec(text)
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : undefined
}

/** « 35 », « 24 h 30 »: as one would type it again. */
export function typedWeeklyHours(minutes: number): string {
  return minutes % 60 === 0 ? String(minutes / 60) : frenchDuration(minutes)
}

export function isPartTime(minutes: number): boolean {
  return minutes < FULL_TIME
}

/** « 35 h par semaine, à temps plein ». */
export function weeklyInWords(minutes: number): string {
  return `${frenchDuration(minutes)} par semaine, à temps ${isPartTime(minutes) ? 'partiel' : 'plein'}`
}
