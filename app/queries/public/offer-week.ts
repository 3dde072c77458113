/** An offer's week in words and as a small grid. */
import { frenchDuration } from '~/domain/calendar/french'
import { isRefused } from '~/domain/refusal'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { DAY_NAMES, describeRange, joinFrench, MINUTES_PER_DAY } from '~/domain/schedule/describe-time'
import { weeklyMinutes } from '~/domain/schedule/measure-schedule'
import { parseSchedule } from '~/domain/schedule/parse-schedule'
import type { TimeRange } from '~/domain/schedule/week-schedule'

export interface WeekDay {
  readonly name: string
  /** « 8 h – 12 h et 13 h – 16 h 30 », or null for a day off. */
  readonly hours: string | null
  /** Where the bars begin and how long they are, in per cent of a day. */
  readonly bars: readonly { readonly left: number; readonly width: number }[]
}

export interface OfferWeek {
  readonly sentence: string
  /** « 35 h ». */
  readonly total: string
  readonly days: readonly WeekDay[]
}

/** Null when no timetable is stored, or none that can be read. */
export function weekOf(stored: unknown): OfferWeek | null {
  const schedule = stored === null ? null : parseSchedule(stored)
  if (schedule === null || isRefused(schedule)) return null
  const minutes = weeklyMinutes(schedule)
  if (minutes === 0) return null
  return {
    sentence: describeSchedule(schedule),
    total: frenchDuration(minutes),
    days: DAY_NAMES.map((name, day) => {
      const ranges = schedule.days[day] ?? []
      return {
        name,
        hours: ranges.length === 0 ? null : joinFrench(ranges.map(describeRange)),
        bars: ranges.map(barOf),
      }
    }),
  }
}

function barOf({ start, end }: TimeRange) {
  const part = (minutes: number) => Math.round((minutes / MINUTES_PER_DAY) * 1000) / 10
  return { left: part(start), width: part(Math.min(end, MINUTES_PER_DAY) - start) }
}
