/** How much, when, and inside what: arithmetic on the weekly grid, in clock minutes. */
import { MINUTES_PER_DAY } from './describe-time'
import { fromWeekRanges, weekRanges } from './normalise-schedule'
import type { TimeRange, WeekSchedule } from './week-schedule'

const SIX = 6 * 60
const TWENTY_ONE = 21 * 60
const TWENTY_TWO = 22 * 60

const length = (ranges: readonly TimeRange[]) =>
  ranges.reduce((total, range) => total + range.end - range.start, 0)

/** The common part of two sorted lists of ranges. */
function intersect(first: readonly TimeRange[], second: readonly TimeRange[]): TimeRange[] {
  return first.flatMap((a) =>
    second
      .map((b) => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }))
      .filter((range) => range.end > range.start),
  )
}

/** What of `first` is not in `second`. */
function subtract(first: readonly TimeRange[], second: readonly TimeRange[]): TimeRange[] {
  return first.flatMap((range) => {
    const pieces: TimeRange[] = []
    let from = range.start
    for (const taken of intersect([range], second)) {
      if (taken.start > from) pieces.push({ start: from, end: taken.start })
      from = taken.end
    }
    if (range.end > from) pieces.push({ start: from, end: range.end })
    return pieces
  })
}

/** Minutes of work in a week of the grid. */
export function weeklyMinutes(schedule: WeekSchedule): number {
  return length(weekRanges(schedule))
}

/**
 * Minutes worked within each calendar day (0 = Monday), from midnight to midnight: a night shift counts on the
 * evening's day until midnight, then on the morning's day. Sunday night's morning counts on Monday.
 */
export function minutesByDay(schedule: WeekSchedule): number[] {
  const minutes = [0, 0, 0, 0, 0, 0, 0]
  for (const { start, end } of weekRanges(schedule)) {
    for (let day = Math.floor(start / MINUTES_PER_DAY); day * MINUTES_PER_DAY < end; day++) {
      const [from, to] = [day * MINUTES_PER_DAY, (day + 1) * MINUTES_PER_DAY]
      minutes[day] = (minutes[day] ?? 0) + Math.min(end, to) - Math.max(start, from)
    }
  }
  return minutes
}

/** Minutes worked within one calendar day, as `minutesByDay` counts them. */
export function dailyMinutes(schedule: WeekSchedule, day: number): number {
  return minutesByDay(schedule)[day] ?? 0
}

/** Whether the grid works any minute of a Sunday, Saturday night's morning included. */
export function workedOnSunday(schedule: WeekSchedule): boolean {
  return dailyMinutes(schedule, 6) > 0
}

function touches(range: TimeRange, from: number, to: number): boolean {
  // One window opens the evening before the range's day, one the same evening, one the next.
  return [-1, 0, 1].some((day) => {
    const start = from + day * MINUTES_PER_DAY
    return range.start < to + (day + 1) * MINUTES_PER_DAY && range.end > start
  })
}

/** Night work of an adult: any minute between 21:00 and 6:00 (L3122-2, the default when no agreement says otherwise). */
export function isNightWork(range: TimeRange): boolean {
  return touches(range, TWENTY_ONE, SIX)
}

/** Night work of someone of 16 or 17: any minute between 22:00 and 6:00 (L3163-1). */
export function isNightWorkForMinor(range: TimeRange): boolean {
  return touches(range, TWENTY_TWO, SIX)
}

/** Minutes a week that two timetables have in common. */
export function overlapMinutes(first: WeekSchedule, second: WeekSchedule): number {
  return length(intersect(weekRanges(first), weekRanges(second)))
}

/** A stretch of the grid: the day it starts on (0 = Monday) and its minutes from that day's midnight. */
export interface DayRange extends TimeRange {
  readonly day: number
}

/** The hours of work that are outside what the person can do; empty when everything fits. */
export function fits(schedule: WeekSchedule, availability: WeekSchedule): DayRange[] {
  const outside = fromWeekRanges(subtract(weekRanges(schedule), weekRanges(availability)))
  return outside.days.flatMap((ranges, day) => ranges.map((range) => ({ day, ...range })))
}
