/**
 * How long, how often, how many (D5135-3). Days are counted as calendar days of the convention, first and last
 * included: it is the reading that protects the person, and it does not depend on the hours of each day.
 */

import { frenchDate } from '../calendar/french'
import { addDays, addMonths, daysBetween, type LocalDate } from '../calendar/local-date'
import { type Refusal, refuse } from '../refusal'
import { OBJECTIVE_LABELS, type Objective } from './objectives'
import type { ConventionState } from './states'

export const MAX_CONVENTIONS_PER_HOST = 2
export const MAX_DAYS_PER_HOST = 60

/**
 * The last day that a convention starting on `start` may have: the eve of the same day number next month
 * (15 January → 14 February), or the last day of next month when it has no such day (31 January → 28 or 29 February).
 */
export function lastPossibleEnd(start: LocalDate): LocalDate {
  const next = addMonths(start, 1)
  return next.slice(8) === start.slice(8) ? addDays(next, -1) : next
}

/** Calendar days from the first to the last, both included; 0 when the end is before the start. */
export function conventionDays(start: LocalDate, end: LocalDate): number {
  return Math.max(0, daysBetween(start, end) + 1)
}

/** Refuses an end before the start, and more than a month date to date. */
export function checkDuration(startDate: LocalDate, endDate: LocalDate): Refusal | undefined {
  if (endDate < startDate) {
    return refuse('conventionEndsBeforeStart', { start: frenchDate(startDate), end: frenchDate(endDate) })
  }
  const last = lastPossibleEnd(startDate)
  if (endDate <= last) return undefined
  const details = { start: frenchDate(startDate), end: frenchDate(endDate), last: frenchDate(last) }
  return refuse('conventionTooLong', details)
}

/** A convention that the person already has, as far as the caps look at it. */
export interface ConventionDates {
  readonly id: string
  readonly startDate: LocalDate
  /** Planned last day. */
  readonly endDate: LocalDate
  readonly objective: Objective
  /** Whatever identifies the host for the caller; the establishments of one company share it. */
  readonly hostId: string
  /** The convention that this one renews. */
  readonly renewalOfId?: string | null | undefined
}

export interface PreviousConvention extends ConventionDates {
  readonly state: ConventionState
  /** Day on which it stopped, when it was interrupted. */
  readonly endedOn?: LocalDate | null | undefined
  /** What the assessment says; undefined until it is done. */
  readonly objectiveReached?: boolean | null | undefined
}

const NEVER_HAPPENED: readonly ConventionState[] = ['rejected', 'cancelled', 'noShow']

/** Conventions that count: those refused, cancelled or that nobody came to do not; an interrupted one stops that day. */
function thatCount(previous: readonly PreviousConvention[], except: string): PreviousConvention[] {
  return previous
    .filter((each) => each.id !== except && !NEVER_HAPPENED.includes(each.state))
    .map((each) => {
      const { endedOn } = each
      return endedOn !== null && endedOn !== undefined && endedOn < each.endDate
        ? { ...each, endDate: endedOn }
        : each
    })
}

const period = (each: { startDate: LocalDate; endDate: LocalDate }) => ({
  start: frenchDate(each.startDate),
  end: frenchDate(each.endDate),
})

/** Refuses dates that share a day with another convention of the person, with any host. */
export function checkOverlap(
  convention: ConventionDates,
  previous: readonly PreviousConvention[],
): Refusal | undefined {
  const other = thatCount(previous, convention.id).find(
    (each) => each.startDate <= convention.endDate && convention.startDate <= each.endDate,
  )
  return other && refuse('conventionOverlap', period(other))
}

/**
 * Refuses a renewal of a renewal or of a renewed convention, with another host or objective, without a reason,
 * of a convention whose objective was reached or that did not run, and that starts before the first one ends.
 */
export function checkRenewal(
  renewal: ConventionDates & { readonly renewalReason?: string | null | undefined },
  original: PreviousConvention,
  previous: readonly PreviousConvention[],
): Refusal | undefined {
  if (NEVER_HAPPENED.includes(original.state)) return refuse('conventionRenewalOfNothing')
  const renewed = thatCount(previous, renewal.id).some((each) => each.renewalOfId === original.id)
  const itselfRenewal = original.renewalOfId !== null && original.renewalOfId !== undefined
  if (renewed || itselfRenewal) return refuse('conventionRenewedTwice')
  if (renewal.hostId !== original.hostId) return refuse('conventionRenewalOtherHost')
  if (renewal.objective !== original.objective) {
    return refuse('conventionRenewalOtherObjective', { objective: OBJECTIVE_LABELS[original.objective] })
  }
  if (original.objectiveReached === true) return refuse('conventionRenewalObjectiveReached')
  if ((renewal.renewalReason ?? '').trim() === '') return refuse('conventionRenewalReasonMissing')
  const end = original.endedOn ?? original.endDate
  if (renewal.startDate <= end) return refuse('conventionRenewalTooEarly', { end: frenchDate(end) })
  return undefined
}

/** Days of presence inside the twelve months that open on `from`. */
function daysWithin(conventions: readonly ConventionDates[], from: LocalDate): number {
  const until = addDays(addMonths(from, 12), -1)
  return conventions.reduce((total, each) => {
    const [, start = from] = [each.startDate, from].sort()
    const [end = until] = [each.endDate, until].sort()
    return total + conventionDays(start, end)
  }, 0)
}

const withinAYear = (a: LocalDate, b: LocalDate) => (a < b ? b < addMonths(a, 12) : a < addMonths(b, 12))

function checkHostCaps(convention: ConventionDates, all: readonly ConventionDates[]): Refusal | undefined {
  const isRenewal = convention.renewalOfId !== null && convention.renewalOfId !== undefined
  if (!isRenewal) {
    const firsts = all.filter((each) => each.renewalOfId === null || each.renewalOfId === undefined)
    const near = firsts.filter((each) => withinAYear(each.startDate, convention.startDate))
    // Any twelve months that hold the new convention open on one of these starts.
    const crowded = [...near, convention]
      .filter((from) => from.startDate <= convention.startDate)
      .map((from) =>
        near.filter((e) => e.startDate >= from.startDate && withinAYear(e.startDate, from.startDate)),
      )
      .find((others) => others.length >= MAX_CONVENTIONS_PER_HOST)
    if (crowded) {
      return refuse('conventionTooManyWithHost', { limit: MAX_CONVENTIONS_PER_HOST, count: crowded.length })
    }
    const same = near.find((each) => each.objective === convention.objective)
    if (same) {
      return refuse('conventionSameObjective', {
        objective: OBJECTIVE_LABELS[same.objective],
        ...period(same),
      })
    }
  }
  // The fullest twelve months open on a first day or close on a last day of a convention.
  const every = [...all, convention]
  const openings = every.flatMap((each) => [each.startDate, addDays(addMonths(each.endDate, -12), 1)])
  const days = Math.max(
    ...openings.filter((from) => daysWithin([convention], from) > 0).map((from) => daysWithin(every, from)),
  )
  return days > MAX_DAYS_PER_HOST
    ? refuse('conventionTooManyDaysWithHost', { limit: MAX_DAYS_PER_HOST, days })
    : undefined
}

/**
 * Looks at everything the person already did: no two conventions on the same day; with the same host, in any twelve
 * consecutive months, at most two conventions (a renewal is not one more), of different objectives, and sixty days
 * in all, renewals included.
 */
export function checkHistory(
  convention: ConventionDates,
  previous: readonly PreviousConvention[],
): Refusal | undefined {
  const overlap = checkOverlap(convention, previous)
  if (overlap) return overlap
  const sameHost = thatCount(previous, convention.id).filter((each) => each.hostId === convention.hostId)
  return checkHostCaps(convention, sameHost)
}
