/** Times, durations and days of the week, written as a French reader expects them. */
import { frenchTime } from '../calendar/french'
import type { TimeRange } from './week-schedule'

export const MINUTES_PER_DAY = 1440
export const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY

export const DAY_NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const

/** The French name of a weekday, 0 = lundi … 6 = dimanche; any integer is brought back to the week. */
export function dayName(day: number): string {
  return DAY_NAMES[((day % 7) + 7) % 7] ?? ''
}

/** A time of day, in minutes from the midnight that opens the day: 1800 is "6 h" (of the next day), 1440 is "minuit". */
export function describeTime(minutes: number): string {
  return minutes === MINUTES_PER_DAY ? 'minuit' : frenchTime(minutes)
}

/** "8 h – 12 h", and "22 h – 6 h (le lendemain)" past midnight. */
export function describeRange(range: TimeRange): string {
  const text = `${describeTime(range.start)}\u00a0– ${describeTime(range.end)}`
  return range.end > MINUTES_PER_DAY ? `${text} (le lendemain)` : text
}

/** "a", "a et b", "a, b et c". */
export function joinFrench(parts: readonly string[]): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} et ${last}`
}
