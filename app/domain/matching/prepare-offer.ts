/**
 * What depends on the offer and the day alone, computed once and reused for every person. A sponsorship is a meeting and
 * not a work: it has no hours of work, so none of the rules that hours, dates, licences or ages make apply to it.
 */
import { addDays, addMonths, type LocalDate } from '~/domain/calendar/local-date'
import { adjacency } from '~/domain/referential/adjacency'
import { ROME_JOBS } from '~/domain/referential/rome'
import { isNightWorkForMinor, minutesByDay, weeklyMinutes } from '~/domain/schedule/measure-schedule'
import { normalise } from '~/domain/schedule/normalise-schedule'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'
import { type Days, dayNumber } from './day-number'
import type { MatchOffer } from './match-types'

const DAY = 1440

/** An offer without dates is thought of as the month that opens. */
export const NOMINAL_WINDOW_DAYS = 30

/** Share of the wanted-job weight by nearness of two ROME codes (matching: 100, 60, 40 %). */
export const NEARNESS_SHARE = { same: 1, adjacent: 0.6, family: 0.4, none: 0 } as const

export type BusTrouble =
  | { readonly kind: 'notServed' }
  | { readonly kind: 'tooEarly'; readonly at: number; readonly bus: number }
  | { readonly kind: 'tooLate'; readonly at: number; readonly bus: number }

export interface PreparedOffer {
  readonly offer: MatchOffer
  readonly today: LocalDate
  /** What is left of the window, from today on. */
  readonly from: LocalDate
  readonly to: LocalDate
  readonly window: Days
  readonly dayToday: number
  /** Share of the wanted-job and experience ladders, by ROME code; absent is none. */
  readonly nearness: ReadonlyMap<string, number>
  /** Sectors that somebody may be open to. */
  readonly sectors: readonly string[]
  /** Hours of work; none for a sponsorship. */
  readonly schedule: WeekSchedule | undefined
  /** When a sponsor can meet; undefined for any time, and for what is no sponsorship. */
  readonly meetingWeek: WeekSchedule | undefined
  readonly weeklyMinutes: number
  /** Earliest start of a working day, undefined without hours. */
  readonly firstStart: number | undefined
  /** Why a bus does not do for these hours; undefined when it does. */
  readonly busTrouble: BusTrouble | undefined
  readonly busHoursUnknown: boolean
  /** Hours that article L3161-1 and following keep from those under 18. */
  readonly minorsExcluded: boolean
  /** Born after: under 16 on the last day of the window. */
  readonly bornAfterSixteen: LocalDate
  /** Born after: under 18 on the last day of the window. */
  readonly bornAfterEighteen: LocalDate
  /** Conventions that started after this day count in the twelve months of a new one (D5135-3). */
  readonly capFrom: LocalDate
}

const nearnessOf = new Map<string, ReadonlyMap<string, number>>()

/** The codes near one, with their share; computed once a code, since the ROME does not change while the program runs. */
export function nearnessTo(romeCode: string): ReadonlyMap<string, number> {
  const known = nearnessOf.get(romeCode)
  if (known) return known
  const shares = new Map<string, number>([[romeCode, NEARNESS_SHARE.same]])
  for (const { code } of ROME_JOBS) {
    const share = NEARNESS_SHARE[adjacency(romeCode, code)]
    if (share > 0) shares.set(code, share)
  }
  nearnessOf.set(romeCode, shares)
  return shares
}

/** Prepares an offer for scoring on a day (Paris). */
export function prepareOffer(offer: MatchOffer, today: LocalDate): PreparedOffer {
  const from = offer.windowStart !== null && offer.windowStart > today ? offer.windowStart : today
  const to = offer.windowEnd ?? addDays(from, NOMINAL_WINDOW_DAYS - 1)
  const week = offer.schedule === null ? undefined : normalise(offer.schedule)
  const schedule = offer.meeting ? undefined : week
  const starts = schedule?.days.flatMap((day) => day.slice(0, 1).map((range) => range.start)) ?? []
  const { served, firstBusAt, lastBusAt } = offer.publicTransport
  return {
    offer,
    today,
    from,
    to,
    window: { from: dayNumber(from), to: dayNumber(to) },
    dayToday: dayNumber(today),
    nearness: nearnessTo(offer.romeCode),
    sectors: offer.meeting?.sectors ?? [offer.sector],
    schedule,
    meetingWeek: offer.meeting ? week : undefined,
    weeklyMinutes: offer.meeting ? 0 : (offer.weeklyMinutes ?? (schedule ? weeklyMinutes(schedule) : 0)),
    firstStart: starts.length > 0 ? Math.min(...starts) : undefined,
    // Where to meet is chosen together: a place that a bus serves can be.
    busTrouble: offer.meeting ? undefined : busTroubleOf(offer, schedule),
    busHoursUnknown: served && schedule !== undefined && (firstBusAt === null || lastBusAt === null),
    minorsExcluded:
      schedule === undefined
        ? (offer.weeklyMinutes ?? 0) > MINOR_WEEK
        : excludesMinors(schedule, offer.weeklyMinutes),
    bornAfterSixteen: addMonths(to, -16 * 12),
    bornAfterEighteen: addMonths(to, -18 * 12),
    capFrom: addMonths(to, -12),
  }
}

/** Whether a bus runs at a minute of the day; unknown hours are given the benefit of the doubt. */
function busTroubleOf(offer: MatchOffer, schedule: WeekSchedule | undefined): BusTrouble | undefined {
  const { served, firstBusAt, lastBusAt } = offer.publicTransport
  if (!served) return { kind: 'notServed' }
  const first = firstBusAt ?? 0
  const last = lastBusAt ?? DAY
  let trouble: BusTrouble | undefined
  for (const day of schedule?.days ?? []) {
    const start = day[0]?.start
    const end = day.at(-1)?.end
    if (start === undefined || end === undefined) continue
    // The earliest start and the latest end are the ones to name, since a bus for them does for the others.
    if (start < first && (trouble?.kind !== 'tooEarly' || start < trouble.at)) {
      trouble = { kind: 'tooEarly', at: start, bus: first }
    }
    const leaves = end > DAY ? end - DAY : end
    const returns = end > DAY ? leaves >= first || leaves + DAY <= last : leaves <= last
    if (!returns && trouble?.kind !== 'tooEarly' && (trouble?.kind !== 'tooLate' || end > trouble.at)) {
      trouble = { kind: 'tooLate', at: end, bus: last }
    }
  }
  return trouble
}

const MINOR_WEEK = 35 * 60

/** Under 18: at most 8 h a day and 35 h a week (L3162-1), no night (L3163-2), two days of rest in a row (L3164-2). */
function excludesMinors(schedule: WeekSchedule, declaredWeekly: number | null): boolean {
  const daily = minutesByDay(schedule)
  if (daily.some((minutes) => minutes > 8 * 60)) return true
  if ((declaredWeekly ?? daily.reduce((sum, minutes) => sum + minutes, 0)) > MINOR_WEEK) return true
  if (schedule.days.some((day) => day.some(isNightWorkForMinor))) return true
  return !daily.some((minutes, day) => minutes === 0 && daily[(day + 1) % 7] === 0)
}
