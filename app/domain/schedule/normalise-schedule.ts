/** One writing for one timetable, and the ring of 10,080 minutes that the grid repeats every week. */
import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from './describe-time'
import type { TimeRange, WeekSchedule } from './week-schedule'

/** Ranges sorted, empty ones dropped, those that touch or overlap merged. */
export function mergeRanges(ranges: readonly TimeRange[]): TimeRange[] {
  const sorted = ranges.filter((range) => range.end > range.start).sort((a, b) => a.start - b.start)
  const merged: TimeRange[] = []
  for (const range of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    } else merged.push({ start: range.start, end: range.end })
  }
  return merged
}

/** The same timetable with seven days, each sorted and merged; missing days are days off. */
export function normalise(schedule: WeekSchedule): WeekSchedule {
  return { days: Array.from({ length: 7 }, (_, day) => mergeRanges(schedule.days[day] ?? [])) }
}

/** The work of a week as ranges from Monday 0:00, in [0, 10080]: what Sunday night runs over comes back on Monday. */
export function weekRanges(schedule: WeekSchedule): TimeRange[] {
  const ranges = schedule.days.slice(0, 7).flatMap((day, index) =>
    day.flatMap((range) => {
      const start = range.start + index * MINUTES_PER_DAY
      const end = range.end + index * MINUTES_PER_DAY
      if (end <= MINUTES_PER_WEEK) return [{ start, end }]
      return [
        { start, end: MINUTES_PER_WEEK },
        { start: Math.max(0, start - MINUTES_PER_WEEK), end: end - MINUTES_PER_WEEK },
      ]
    }),
  )
  return mergeRanges(ranges)
}

/** The grid of ranges counted from Monday 0:00; a range belongs to the day on which it starts. */
export function fromWeekRanges(ranges: readonly TimeRange[]): WeekSchedule {
  const merged = mergeRanges(ranges)
  return {
    days: Array.from({ length: 7 }, (_, day) => {
      const midnight = day * MINUTES_PER_DAY
      return merged
        .filter((range) => range.start >= midnight && range.start < midnight + MINUTES_PER_DAY)
        .map((range) => ({ start: range.start - midnight, end: range.end - midnight }))
    }),
  }
}
