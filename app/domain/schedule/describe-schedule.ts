/** A timetable in one French sentence. */
import { dayName, describeRange, joinFrench } from './describe-time'
import { normalise } from './normalise-schedule'
import type { WeekSchedule } from './week-schedule'

/** "lundi", "lundi et mardi", "du lundi au vendredi", "du lundi au mercredi et vendredi". */
function describeDays(days: readonly number[]): string {
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const parts = runs.flatMap((run) => {
    const [first = 0] = run
    const last = run.at(-1) ?? first
    return run.length >= 3 ? [`du ${dayName(first)} au ${dayName(last)}`] : run.map(dayName)
  })
  return joinFrench(parts)
}

/**
 * Days with the same hours said together: "Du lundi au vendredi, 8 h – 12 h et 13 h – 16 h 30 ; samedi, 8 h – 12 h".
 * An empty week reads "Aucun horaire indiqué".
 */
export function describeSchedule(schedule: WeekSchedule): string {
  const groups = new Map<string, number[]>()
  for (const [day, ranges] of normalise(schedule).days.entries()) {
    if (ranges.length === 0) continue
    const hours = joinFrench(ranges.map(describeRange))
    groups.set(hours, [...(groups.get(hours) ?? []), day])
  }
  if (groups.size === 0) return 'Aucun horaire indiqué'
  const text = [...groups].map(([hours, days]) => `${describeDays(days)}, ${hours}`).join('\u202f; ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
