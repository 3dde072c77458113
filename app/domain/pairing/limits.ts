/**
 * How long a pairing lasts: so many months towards work, then so many in work (6 and 3 by default, so nine at most).
 * Months are counted date to date: a pairing of six months that starts on 15 January ends on 14 July.
 */
import { addDays, addMonths, type LocalDate } from '../calendar/local-date'
import { type OrRefusal, refuse } from '../refusal'
import type { TerritorySettings } from '../territory/settings'

export type PairingLimits = Pick<
  TerritorySettings,
  'sponsorshipMonthsTowardsWork' | 'sponsorshipMonthsInWork'
>

/**
 * The last day of a period of `months` that begins on `start`: the eve of the same day number, or the last day of a
 * month that has no such day (31 August + 6 months → 28 or 29 February).
 */
export function lastDay(start: LocalDate, months: number): LocalDate {
  const next = addMonths(start, months)
  return next.slice(8) === start.slice(8) ? addDays(next, -1) : next
}

/** The last day of a pairing that starts on `start`, while the person looks for work. */
export function endTowardsWork(start: LocalDate, limits: PairingLimits): LocalDate {
  return lastDay(start, limits.sponsorshipMonthsTowardsWork)
}

/** No pairing goes past this day, whatever happens. */
export function latestEnd(start: LocalDate, limits: PairingLimits): LocalDate {
  return lastDay(start, limits.sponsorshipMonthsTowardsWork + limits.sponsorshipMonthsInWork)
}

interface Running {
  readonly startedOn: LocalDate
  readonly endsOn: LocalDate
  readonly inWorkSince: LocalDate | null
}

/**
 * The last day once the person has a job since `hiredOn`: the months in work begin that day, and never go past the
 * whole limit. Refused a second time, for a job that began before the pairing, after its end or in the future, and
 * where the territory allows no month in work.
 */
export function endInWork(
  pairing: Running,
  hiredOn: LocalDate,
  today: LocalDate,
  limits: PairingLimits,
): OrRefusal<LocalDate> {
  if (pairing.inWorkSince) return refuse('pairingAlreadyInWork')
  if (limits.sponsorshipMonthsInWork === 0) return refuse('pairingNoMonthsInWork')
  if (hiredOn > today) return refuse('pairingHireInFuture')
  if (hiredOn < pairing.startedOn || hiredOn > pairing.endsOn) return refuse('pairingHireOutside')
  const end = lastDay(hiredOn, limits.sponsorshipMonthsInWork)
  const latest = latestEnd(pairing.startedOn, limits)
  return end < latest ? end : latest
}
