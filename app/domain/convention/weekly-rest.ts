/** Weekly rest: 35 hours in a row for adults (L3132-2), two days in a row under 18 (L3164-2). */
import { addDays, type LocalDate, weekday } from '../calendar/local-date'
import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from '../schedule/describe-time'
import { cutAtMidnight, elapsed, type Moment, midnightOf, momentAt, type Work } from './work-timeline'

export const WEEKLY_REST = 35 * 60
/** The part of the weekly rest that may lie outside the week: what 24 hours leave of it. */
const NIGHT = WEEKLY_REST - MINUTES_PER_DAY

interface Rest {
  readonly start: Moment
  readonly end: Moment
}

/** The Monday of a date's week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -weekday(date))
}

/** The Mondays of the weeks in which there is work, in order. */
export function workedWeeks(works: readonly Work[]): LocalDate[] {
  return [...new Set(cutAtMidnight(works).map((piece) => mondayOf(piece.date)))]
}

/** Everything that is not work; before the first hour and after the last, a week of rest. */
function restsBetween(works: readonly Work[]): Rest[] {
  const first = works[0]
  const last = works.at(-1)
  if (first === undefined || last === undefined) return []
  const before = momentAt(first.start.local - MINUTES_PER_WEEK)
  const after = momentAt(last.end.local + MINUTES_PER_WEEK)
  return [...works, undefined].map((work, index) => ({
    start: works[index - 1]?.end ?? before,
    end: work?.start ?? after,
  }))
}

/** The first 35 elapsed hours of a rest that leave at least a calendar day's worth, 24 hours, inside the week. */
function takeRest(rest: Rest, weekStart: number): Rest | undefined {
  const weekEnd = weekStart + MINUTES_PER_WEEK
  const from = Math.max(rest.start.local, weekStart - NIGHT)
  const start = from === rest.start.local ? rest.start : momentAt(from)
  // One hour more on the clock when the night of March is inside, one less when the night of October is.
  const end = [-60, 0, 60]
    .map((shift) => momentAt(start.local + WEEKLY_REST + shift))
    .find((moment) => moment.real - start.real >= WEEKLY_REST)
  if (end === undefined || end.local > rest.end.local) return undefined
  const inside = Math.min(rest.end.local, weekEnd) - Math.max(start.local, weekStart)
  return inside >= MINUTES_PER_DAY ? { start, end } : undefined
}

export interface MissingRest {
  readonly monday: LocalDate
  /** The longest rest that touches the week, in elapsed minutes. */
  readonly longest: number
}

/**
 * The worked weeks without 35 consecutive hours of rest. A rest may run over the week's edge as long as 24 of its
 * hours are in the week (Saturday 20:00 → Monday 7:00), and no hour serves two weeks.
 */
export function weeksWithoutRest(works: readonly Work[]): MissingRest[] {
  const rests = restsBetween(works)
  const missing: MissingRest[] = []
  let used = Number.NEGATIVE_INFINITY
  for (const monday of workedWeeks(works)) {
    const weekStart = midnightOf(monday)
    const free = rests
      .filter((rest) => rest.end.local > used)
      .map((rest) => (rest.start.local >= used ? rest : { start: momentAt(used), end: rest.end }))
    const taken = free.map((rest) => takeRest(rest, weekStart)).find((rest) => rest !== undefined)
    if (taken !== undefined) used = taken.end.local
    else {
      const from = weekStart - NIGHT
      const until = weekStart + MINUTES_PER_WEEK + NIGHT
      const near = free
        .filter((rest) => rest.end.local > from && rest.start.local < until)
        .map((rest) => ({
          start: rest.start.local < from ? momentAt(from) : rest.start,
          end: rest.end.local > until ? momentAt(until) : rest.end,
        }))
      missing.push({ monday, longest: Math.max(0, ...near.map(elapsed)) })
    }
  }
  return missing
}

/**
 * The weeks without two consecutive calendar days free of work. The pair may run over the week's edge (Sunday and
 * Monday for someone who works from Tuesday to Saturday), and no day serves two weeks.
 */
export function weeksWithoutTwoDays(works: readonly Work[], mondays: readonly LocalDate[]): LocalDate[] {
  const worked = new Set(cutAtMidnight(works).map((piece) => piece.date))
  const missing: LocalDate[] = []
  let used = ''
  for (const monday of mondays) {
    const pair = [-1, 0, 1, 2, 3, 4, 5, 6]
      .map((offset) => addDays(monday, offset))
      .find((day) => day > used && !worked.has(day) && !worked.has(addDays(day, 1)))
    if (pair === undefined) missing.push(monday)
    else used = addDays(pair, 1)
  }
  return missing
}
