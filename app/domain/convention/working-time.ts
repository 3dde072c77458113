/**
 * The working hours of an immersion against the Code du travail. The schedule is laid on the real dates of the
 * convention, so that rests run across midnights, weeks and changes of clock, and age is read day by day:
 * a person who turns 18 during the immersion keeps the protection until the eve of the birthday. A week in which
 * one day is worked under 18 is held to the young worker's week as a whole.
 */
import { frenchDate, frenchDuration } from '../calendar/french'
import type { LocalDate } from '../calendar/local-date'
import { isPublicHoliday } from '../calendar/working-days'
import { type Refusal, type RefusalDetails, refuse } from '../refusal'
import type { RefusalCode } from '../refusal-sentences'
import { describeTime, MINUTES_PER_DAY } from '../schedule/describe-time'
import { type DatedRange, expandSchedule } from '../schedule/expand-schedule'
import { isNightWorkForMinor } from '../schedule/measure-schedule'
import { normalise } from '../schedule/normalise-schedule'
import type { WeekSchedule } from '../schedule/week-schedule'
import { isMinorOn } from './age'
import type { Flag } from './flags'
import { mondayOf, WEEKLY_REST, weeksWithoutRest, weeksWithoutTwoDays, workedWeeks } from './weekly-rest'
import {
  cutAtMidnight,
  elapsed,
  groupByRest,
  layOut,
  midnightOf,
  minutesBy,
  type Work,
} from './work-timeline'
import { workingTimeFlags } from './working-time-flags'

interface Limits {
  readonly day: number
  readonly week: number
  readonly dailyRest: number
}

/** In minutes: L3121-18, L3121-20, L3131-1. */
export const ADULT_LIMITS: Limits = { day: 10 * 60, week: 48 * 60, dailyRest: 11 * 60 }
/** In minutes: L3162-1, L3164-1. */
export const MINOR_LIMITS: Limits = { day: 8 * 60, week: 35 * 60, dailyRest: 12 * 60 }
/** L3162-3: at most 4 h 30 of work without 30 minutes of break. */
export const MINOR_STRETCH = 4 * 60 + 30
export const MINOR_BREAK = 30

/** Up to two hours, a gap around midnight is a break within a night's work, not the rest between two days. */
const LONGEST_BREAK = 2 * 60

export interface WorkingTimeInput {
  readonly schedule: WeekSchedule
  readonly startDate: LocalDate
  readonly endDate: LocalDate
  readonly birthDate: LocalDate
  /** Dates of the period that are not worked. */
  readonly exceptDays?: readonly LocalDate[] | undefined
  /** The sector's exception by which someone under 18 may work on a public holiday (L3164-8), in words. */
  readonly sectorHolidayException?: string | undefined
}

interface LaidOut {
  readonly ranges: readonly DatedRange[]
  readonly works: readonly Work[]
  readonly pieces: readonly Work[]
  readonly minor: (day: LocalDate) => boolean
  readonly minorWeek: (monday: LocalDate) => boolean
}

interface Offence {
  readonly day: LocalDate
  readonly minutes?: number
}

/** One refusal for a limit, on its first day, saying on how many other days it is passed too. */
function once(code: RefusalCode, offences: readonly Offence[], limit?: number): Refusal[] {
  const [first] = offences
  if (first === undefined) return []
  const details: RefusalDetails = {
    day: frenchDate(first.day),
    more: new Set(offences.map((each) => each.day)).size - 1,
    ...(first.minutes === undefined ? {} : { hours: frenchDuration(Math.round(first.minutes)) }),
    ...(limit === undefined ? {} : { limit: frenchDuration(limit) }),
  }
  return [refuse(code, details)]
}

const limitsOn = (minor: boolean) => (minor ? MINOR_LIMITS : ADULT_LIMITS)

/** The same rule for both ages, under two codes: the sentence says "avant 18 ans" where it applies. */
function byAge(
  codes: { readonly adult: RefusalCode; readonly minor: RefusalCode },
  limit: (limits: Limits) => number,
  offences: readonly (Offence & { readonly minor: boolean })[],
): Refusal[] {
  return [
    ...once(
      codes.minor,
      offences.filter((each) => each.minor),
      limit(MINOR_LIMITS),
    ),
    ...once(
      codes.adult,
      offences.filter((each) => !each.minor),
      limit(ADULT_LIMITS),
    ),
  ]
}

/** A day is held both from midnight to midnight and shift by shift, so that midnight does not cut a long night in two. */
function dayOffences({ works, pieces, minor }: LaidOut): (Offence & { minor: boolean })[] {
  const civil = minutesBy(pieces, (piece) => piece.date)
  const shifts = new Map<LocalDate, number>()
  for (const group of groupByRest(works, () => LONGEST_BREAK + 1)) {
    const [first] = group
    if (first === undefined) continue
    shifts.set(
      first.date,
      Math.max(
        shifts.get(first.date) ?? 0,
        group.reduce((sum, w) => sum + elapsed(w), 0),
      ),
    )
  }
  return [...new Set([...civil.keys(), ...shifts.keys()])].sort().flatMap((day) => {
    const minutes = Math.max(civil.get(day) ?? 0, shifts.get(day) ?? 0)
    return minutes > limitsOn(minor(day)).day ? [{ day, minutes, minor: minor(day) }] : []
  })
}

function weekOffences({ pieces, minorWeek }: LaidOut): (Offence & { minor: boolean })[] {
  return [...minutesBy(pieces, (piece) => mondayOf(piece.date))].flatMap(([day, minutes]) =>
    minutes > limitsOn(minorWeek(day)).week ? [{ day, minutes, minor: minorWeek(day) }] : [],
  )
}

/** Rest between the last work of a day and the first of the next worked day; 12 hours when it begins under 18. */
function restOffences({ works, minor }: LaidOut): (Offence & { minor: boolean })[] {
  return works.flatMap((work, index) => {
    const next = works[index + 1]
    if (next === undefined || next.date === work.date) return []
    const minutes = next.start.real - work.end.real
    const limit = limitsOn(minor(work.date)).dailyRest
    return minutes > LONGEST_BREAK && minutes < limit
      ? [{ day: work.date, minutes, minor: minor(work.date) }]
      : []
  })
}

/** Twenty-four hours must hold the daily rest: a day's work, from its first hour to its last, cannot span the rest of it. */
function spanOffences({ works, minor }: LaidOut): (Offence & { minor: boolean })[] {
  return groupByRest(works, (work) => limitsOn(minor(work.date)).dailyRest).flatMap((group) => {
    const first = group[0]
    const last = group.at(-1)
    if (first === undefined || last === undefined) return []
    const minutes = last.end.real - first.start.real
    const limit = MINUTES_PER_DAY - limitsOn(minor(first.date)).dailyRest
    return minutes > limit ? [{ day: first.date, minutes, minor: minor(first.date) }] : []
  })
}

function restRefusals(work: LaidOut): Refusal[] {
  const rest = byAge(
    { adult: 'conventionDailyRestTooShort', minor: 'conventionMinorDailyRestTooShort' },
    (limits) => limits.dailyRest,
    restOffences(work),
  )
  if (rest.length > 0) return rest
  return byAge(
    { adult: 'conventionDaySpanTooLong', minor: 'conventionMinorDaySpanTooLong' },
    (limits) => MINUTES_PER_DAY - limits.dailyRest,
    spanOffences(work),
  )
}

function weeklyRestRefusals({ works, minorWeek }: LaidOut): Refusal[] {
  const minorWeeks = workedWeeks(works).filter(minorWeek)
  const twoDays = weeksWithoutTwoDays(works, minorWeeks).map((day) => ({ day }))
  const [missing] = weeksWithoutRest(works).filter(({ monday }) => !minorWeek(monday))
  return [
    ...once('conventionMinorTwoRestDaysMissing', twoDays),
    ...once(
      'conventionWeeklyRestMissing',
      missing === undefined ? [] : [{ day: missing.monday, minutes: missing.longest }],
      WEEKLY_REST,
    ),
  ]
}

/** Work without a break of 30 minutes, night and public holidays: rules of young workers only. */
function minorRefusals({ works, pieces, minor }: LaidOut, holidayException: boolean): Refusal[] {
  const stretches = groupByRest(works, () => MINOR_BREAK).flatMap((group): Offence[] => {
    const [first] = group
    const minutes = group.reduce((total, work) => total + elapsed(work), 0)
    return first !== undefined && minor(first.date) && minutes > MINOR_STRETCH
      ? [{ day: first.date, minutes }]
      : []
  })
  const mine = pieces.filter((piece) => minor(piece.date))
  const nights = mine
    .filter(({ date, start, end }) => {
      const midnight = midnightOf(date)
      return isNightWorkForMinor({ start: start.local - midnight, end: end.local - midnight })
    })
    .map((piece) => ({ day: piece.date }))
  const holidays = holidayException ? [] : mine.filter((piece) => isPublicHoliday(piece.date))
  return [
    ...once('conventionMinorBreakMissing', stretches, MINOR_STRETCH),
    ...once('conventionMinorNightWork', nights),
    ...once(
      'conventionMinorPublicHoliday',
      holidays.map((piece) => ({ day: piece.date })),
    ),
  ]
}

/** A shift of the last evening that ends on the next day would not be covered by the convention. */
function pastEndRefusals({ ranges }: LaidOut, endDate: LocalDate): Refusal[] {
  return ranges
    .filter((range) => range.date === endDate && range.end > MINUTES_PER_DAY)
    .slice(0, 1)
    .map((range) =>
      refuse('conventionShiftPastEnd', { day: frenchDate(range.date), end: describeTime(range.end) }),
    )
}

/**
 * What the law refuses in these hours, and what it lets the prescriber decide (Sundays, nights, public holidays).
 * One refusal for each rule, on its first day; an immersion without any hour is refused.
 */
export function checkWorkingTime(input: WorkingTimeInput): { refusals: Refusal[]; flags: Flag[] } {
  const { startDate, endDate, birthDate } = input
  const ranges = expandSchedule(normalise(input.schedule), startDate, endDate, input.exceptDays)
  if (ranges.length === 0) return { refusals: [refuse('conventionNoWork')], flags: [] }
  const works = layOut(ranges)
  const pieces = cutAtMidnight(works)
  const minor = (day: LocalDate) => isMinorOn(birthDate, day)
  const minorWeeks = new Set(pieces.filter((piece) => minor(piece.date)).map((piece) => mondayOf(piece.date)))
  const work: LaidOut = { ranges, works, pieces, minor, minorWeek: (monday) => minorWeeks.has(monday) }
  const exception = (input.sectorHolidayException ?? '').trim()
  const refusals = [
    ...byAge(
      { adult: 'conventionDayTooLong', minor: 'conventionMinorDayTooLong' },
      (limits) => limits.day,
      dayOffences(work),
    ),
    ...byAge(
      { adult: 'conventionWeekTooLong', minor: 'conventionMinorWeekTooLong' },
      (limits) => limits.week,
      weekOffences(work),
    ),
    ...minorRefusals(work, exception !== ''),
    ...restRefusals(work),
    ...weeklyRestRefusals(work),
    ...pastEndRefusals(work, endDate),
  ]
  return { refusals, flags: workingTimeFlags(works, birthDate, exception) }
}
