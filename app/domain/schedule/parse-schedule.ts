/** Reads a timetable from what a form, a database column or a file gives. */
import { z } from 'zod'
import { frenchDuration } from '../calendar/french'
import { isRefused, type OrRefusal, type Refusal, refuse } from '../refusal'
import { refusalSentence } from '../refusal-sentences'
import { DAY_NAMES, describeRange, describeTime, MINUTES_PER_DAY } from './describe-time'
import { normalise } from './normalise-schedule'
import type { WeekSchedule } from './week-schedule'

const rangeSchema = z.object({
  start: z
    .number()
    .int()
    .min(0)
    .max(MINUTES_PER_DAY - 1),
  end: z
    .number()
    .int()
    .min(0)
    .max(3 * MINUTES_PER_DAY),
})

const gridSchema = z.object({ days: z.array(z.array(rangeSchema).max(12)).length(7) })

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What is wrong in a timetable of seven days: backwards, over 24 h, or overlapping, Sunday night over Monday included. */
export function scheduleProblem(schedule: WeekSchedule): Refusal | undefined {
  const all = DAY_NAMES.flatMap((name, day) =>
    (schedule.days[day] ?? []).map((range) => ({ range, day, name: capital(name) })),
  )
  for (const { range, name } of all) {
    const { start, end } = range
    if (end <= start) {
      return refuse('scheduleRangeBackwards', {
        day: name,
        start: describeTime(start),
        end: describeTime(end),
      })
    }
    if (end - start > MINUTES_PER_DAY) {
      return refuse('scheduleRangeTooLong', { day: name, length: frenchDuration(end - start) })
    }
  }
  const sorted = all
    .map((each) => ({ ...each, from: each.day * MINUTES_PER_DAY + each.range.start }))
    .sort((a, b) => a.from - b.from)
  for (const [index, each] of sorted.entries()) {
    const last = index === sorted.length - 1
    const next = sorted[last ? 0 : index + 1]
    if (next === undefined || next === each) continue
    const nextFrom = last ? next.from + 7 * MINUTES_PER_DAY : next.from
    if (each.from + each.range.end - each.range.start > nextFrom) {
      const first = describeRange(each.range)
      return refuse('scheduleOverlap', { day: each.name, first, second: describeRange(next.range) })
    }
  }
  return undefined
}

/** A valid timetable, normalised. An empty one is accepted: a person may have stated no hours yet. */
export const weekScheduleSchema = gridSchema.transform((grid, context): WeekSchedule => {
  const problem = scheduleProblem(grid)
  if (problem === undefined) return normalise(grid)
  context.addIssue({ code: 'custom', message: refusalSentence(problem) })
  return z.NEVER
})

function readJson(input: unknown): unknown {
  if (typeof input !== 'string') return input
  try {
    return JSON.parse(input)
  } catch {
    return undefined
  }
}

/**
 * Reads a timetable from JSON text or from an unknown value, and normalises it.
 * Refuses what is not seven days of whole minutes, ranges that end before they start, and overlaps.
 */
export function parseSchedule(input: unknown): OrRefusal<WeekSchedule> {
  const grid = gridSchema.safeParse(readJson(input))
  if (!grid.success) return refuse('scheduleUnreadable')
  return scheduleProblem(grid.data) ?? normalise(grid.data)
}

/** As `parseSchedule`, and refuses a week without any hour. */
export function parseWorkedSchedule(input: unknown): OrRefusal<WeekSchedule> {
  const schedule = parseSchedule(input)
  if (isRefused(schedule)) return schedule
  return schedule.days.every((day) => day.length === 0) ? refuse('scheduleEmpty') : schedule
}
