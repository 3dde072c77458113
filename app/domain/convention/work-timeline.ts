/**
 * The work of a convention on a line of real time, as the limits look at it.
 *
 * Work and rest are counted in elapsed hours in Europe/Paris: on the night of March when clocks go forward, a rest
 * from 20:00 to 7:00 is 10 hours; on the night of October, a shift from 22:00 to 6:00 is 9. Days and weeks are the
 * civil ones (midnight to midnight, Monday to Sunday: L3121-35).
 */
import { type LocalDate, parisInstant } from '../calendar/local-date'
import { MINUTES_PER_DAY } from '../schedule/describe-time'
import type { DatedRange } from '../schedule/expand-schedule'

/** A moment, in minutes: `local` reads the clock on the wall and numbers days, `real` elapses. */
export interface Moment {
  readonly local: number
  readonly real: number
}

/** Uninterrupted work that starts on `date`. */
export interface Work {
  readonly date: LocalDate
  readonly start: Moment
  readonly end: Moment
}

/** The calendar day that a local minute is in. */
export function dayOf(local: number): LocalDate {
  return new Date(Math.floor(local / MINUTES_PER_DAY) * MINUTES_PER_DAY * 60_000)
    .toISOString()
    .slice(0, 10) as LocalDate
}

/** The local minute of the midnight that opens a day. */
export function midnightOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 60_000
}

/** Elapsed minute of each midnight, remembered because time zones are slow to ask and days are few. */
const midnights = new Map<number, number>()

function realMidnight(local: number): number {
  const known = midnights.get(local)
  if (known !== undefined) return known
  const real = parisInstant(dayOf(local)).getTime() / 60_000
  midnights.set(local, real)
  return real
}

/** The moment that the wall clock shows; a time doubled in October is the first, one skipped in March moves forward. */
export function momentAt(local: number): Moment {
  const midnight = Math.floor(local / MINUTES_PER_DAY) * MINUTES_PER_DAY
  const real = realMidnight(midnight)
  const ordinary = realMidnight(midnight + MINUTES_PER_DAY) - real === MINUTES_PER_DAY
  const sinceMidnight = local - midnight
  if (ordinary) return { local, real: real + sinceMidnight }
  return { local, real: parisInstant(dayOf(local), sinceMidnight).getTime() / 60_000 }
}

/** Ranges on dates, laid on the line of time, in order; those that touch across midnight become one. */
export function layOut(ranges: readonly DatedRange[]): Work[] {
  const works: Work[] = []
  const sorted = ranges
    .map((range) => ({ date: range.date, from: midnightOf(range.date) + range.start, range }))
    .sort((a, b) => a.from - b.from)
  for (const { date, from, range } of sorted) {
    const end = momentAt(from + range.end - range.start)
    const last = works.at(-1)
    if (last !== undefined && from <= last.end.local) {
      works[works.length - 1] = { ...last, end: end.local > last.end.local ? end : last.end }
    } else works.push({ date, start: momentAt(from), end })
  }
  return works
}

/** The same work cut at each midnight, so that every piece is within one calendar day. */
export function cutAtMidnight(works: readonly Work[]): Work[] {
  return works.flatMap((work) => {
    const pieces: Work[] = []
    let start = work.start
    while (start.local < work.end.local) {
      const date = dayOf(start.local)
      const midnight = midnightOf(date) + MINUTES_PER_DAY
      const end = midnight < work.end.local ? momentAt(midnight) : work.end
      pieces.push({ date, start, end })
      start = end
    }
    return pieces
  })
}

export const elapsed = (work: { readonly start: Moment; readonly end: Moment }): number =>
  work.end.real - work.start.real

/** Adds up the minutes of works by a key, in order of first appearance. */
export function minutesBy<K>(works: readonly Work[], key: (work: Work) => K): Map<K, number> {
  const total = new Map<K, number>()
  for (const work of works) total.set(key(work), (total.get(key(work)) ?? 0) + elapsed(work))
  return total
}

/** Works grouped while less than `rest` minutes separate them: what lies between two groups is a rest. */
export function groupByRest(works: readonly Work[], rest: (after: Work) => number): Work[][] {
  const groups: Work[][] = []
  for (const work of works) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && work.start.real - last.end.real < rest(last)) {
      group.push(work)
    } else groups.push([work])
  }
  return groups
}
