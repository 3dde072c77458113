/**
 * A week as a form asks for it: usual hours and the days that follow them, then, day by day, only what differs.
 * Nothing of it needs JavaScript; no library, so that a browser can also show the totals while one types.
 */
import { DAY_NAMES, MINUTES_PER_DAY } from './describe-time'
import { normalise } from './normalise-schedule'
import { parseTime, typedTime } from './parse-time'
import type { TimeRange, WeekSchedule } from './week-schedule'

/** Two ranges a day, as typed. */
export interface TypedHours {
  readonly start1?: string | undefined
  readonly end1?: string | undefined
  readonly start2?: string | undefined
  readonly end2?: string | undefined
}

export interface TypedWeek {
  readonly common?: TypedHours | undefined
  /** Days that follow the usual hours, '0' = Monday … '6' = Sunday. */
  readonly commonDays?: readonly string[] | undefined
  /** What differs, Monday first; a day's own hours replace the usual ones. */
  readonly days?: readonly (TypedHours | undefined)[] | undefined
}

export interface WeekProblem {
  /** Where in the typed week: ['days', 0, 'end1']. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

export type ReadWeek = { readonly schedule: WeekSchedule } | { readonly problems: readonly WeekProblem[] }

/** A day's hours may run past midnight, but not over this many minutes from first to last. */
const LONGEST_DAY = 16 * 60

type Place = readonly (string | number)[]

/** Reads a typed week: every field that cannot be read is told, with the day and what was typed. Days that overlap are the schema's. */
export function readTypedWeek(typed: TypedWeek): ReadWeek {
  const problems: WeekProblem[] = []
  const usual = readHours(typed.common ?? {}, 'Heures habituelles', ['common'], problems)
  const followed = new Set(typed.commonDays ?? [])
  if (followed.size > 0 && usual.length === 0 && problems.length === 0 && !hasOwnHours(typed, followed)) {
    problems.push({
      path: ['common', 'start1'],
      message: 'Heures habituelles\u202f: indiquez l’heure de début, par exemple 8\u00a0h\u00a030.',
    })
  }
  const days = DAY_NAMES.map((name, day) => {
    const own = readHours(typed.days?.[day] ?? {}, capital(name), ['days', day], problems)
    return own.length > 0 ? own : followed.has(String(day)) ? usual : []
  })
  if (problems.length > 0) return { problems }
  return { schedule: normalise({ days }) }
}

function hasOwnHours(typed: TypedWeek, followed: ReadonlySet<string>): boolean {
  return [...followed].every((day) => typed.days?.[Number(day)]?.start1)
}

function readHours(hours: TypedHours, name: string, at: Place, problems: WeekProblem[]): TimeRange[] {
  const before = problems.length
  const first = readRange(hours.start1, hours.end1, name, [at, 'start1', 'end1'], problems)
  const second = readRange(hours.start2, hours.end2, name, [at, 'start2', 'end2'], problems)
  if (problems.length > before) return []
  if (first === undefined) return second === undefined ? [] : [second]
  if (second === undefined) return checkLength([first], name, [...at, 'end1'], problems)
  // « 20 h – 0 h, 0 h 30 – 4 h »: the second part of a night belongs to the evening's day.
  const later = second.start < first.start
  const shift = later ? MINUTES_PER_DAY : 0
  const moved = { start: second.start + shift, end: second.end + shift }
  if (moved.start < first.end) {
    problems.push({
      path: [...at, 'start2'],
      message: `${name}\u202f: la seconde plage commence avant la fin de la première.`,
    })
    return []
  }
  return checkLength([first, moved], name, [...at, 'end2'], problems)
}

function readRange(
  start: string | undefined,
  end: string | undefined,
  name: string,
  [at, startName, endName]: readonly [Place, string, string],
  problems: WeekProblem[],
): TimeRange | undefined {
  if (!start?.trim() && !end?.trim()) return undefined
  const from = readTime(start, name, 'de début', [...at, startName], problems)
  const to = readTime(end, name, 'de fin', [...at, endName], problems)
  if (from === undefined || to === undefined) return undefined
  if (from === to) {
    problems.push({
      path: [...at, endName],
      message: `${name}\u202f: le début et la fin sont à la même heure.`,
    })
    return undefined
  }
  return { start: from, end: to < from ? to + MINUTES_PER_DAY : to }
}

function readTime(
  text: string | undefined,
  name: string,
  which: string,
  path: Place,
  problems: WeekProblem[],
): number | undefined {
  const typed = text?.trim() ?? ''
  const time = typed === '' ? undefined : parseTime(typed)
  if (time !== undefined) return time
  const message =
    typed === ''
      ? `${name}\u202f: indiquez aussi l’heure ${which}.`
      : `${name}\u202f: «\u00a0${typed.slice(0, 20)}\u00a0» n’est pas une heure. Écrivez par exemple 8\u00a0h\u00a030.`
  problems.push({ path, message })
  return undefined
}

function checkLength(ranges: TimeRange[], name: string, path: Place, problems: WeekProblem[]): TimeRange[] {
  const start = ranges[0]?.start ?? 0
  const end = ranges.at(-1)?.end ?? 0
  if (end - start <= LONGEST_DAY) return ranges
  problems.push({
    path,
    message: `${name}\u202f: ces heures s’étendent sur plus de 16\u00a0heures. Vérifiez-les (14\u00a0h et non 2\u00a0h, par exemple).`,
  })
  return []
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The form's first values for a stored week: the hours that come back most often are the usual ones. */
export function typedWeekOf(schedule: WeekSchedule): TypedWeek {
  const days = DAY_NAMES.map((_, day) => typedHoursOf(schedule.days[day] ?? []))
  const written = days.map((hours) => (hours.start1 ? JSON.stringify(hours) : ''))
  const counts = new Map<string, number>()
  for (const text of written) if (text) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [usual, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['']
  if (count < 2) return { common: {}, commonDays: [], days }
  return {
    common: days[written.indexOf(usual)],
    commonDays: DAY_NAMES.flatMap((_, day) => (written[day] === usual ? [String(day)] : [])),
    days: days.map((hours, day) => (written[day] === usual ? {} : hours)),
  }
}

function typedHoursOf([first, second]: readonly TimeRange[]): TypedHours {
  return {
    ...(first && { start1: typedTime(first.start), end1: typedTime(first.end) }),
    ...(second && { start2: typedTime(second.start), end2: typedTime(second.end) }),
  }
}
