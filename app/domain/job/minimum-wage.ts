/**
 * The minimum wage of the installation (SMIC, L3231-2), before tax, in cents an hour: a figure that changes every year,
 * kept with its date and its source. It warns, and never refuses: an agreement, an age or a place may say otherwise.
 * When a decree raises it, add a line.
 */
import type { LocalDate } from '../calendar/local-date'

interface MinimumWage {
  readonly since: LocalDate
  readonly cents: number
  readonly source: string
}

const MINIMUM_WAGES: readonly MinimumWage[] = [
  { since: '2024-11-01' as LocalDate, cents: 1188, source: 'décret n°\u00a02024-951 du 23 octobre 2024' },
  { since: '2026-01-01' as LocalDate, cents: 1202, source: 'décret n°\u00a02025-1228 du 17 décembre 2025' },
]

/** The one in force on a day; before the first known, the first. */
export function minimumWageOn(day: LocalDate): MinimumWage {
  const known = MINIMUM_WAGES.findLast(({ since }) => since <= day) ?? MINIMUM_WAGES[0]
  if (!known) throw new Error('no minimum wage is known')
  return known
}
