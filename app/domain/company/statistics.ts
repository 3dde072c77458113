/** What a company reads of its own activity: over which months, and what each figure means. */
import { addMonths, type LocalDate, localDate } from '../calendar/local-date'

export const STATISTICS_MONTHS = ['3', '6', '12', '24'] as const
export type StatisticsMonths = (typeof STATISTICS_MONTHS)[number]

export interface StatisticsPeriod {
  /** The first day of its first month. */
  readonly from: LocalDate
  readonly to: LocalDate
}

/** Whole months, the current one included: three months on 15 March begin on 1 January. */
export function statisticsPeriod(months: StatisticsMonths, today: LocalDate): StatisticsPeriod {
  const first = localDate(`${today.slice(0, 7)}-01`)
  return { from: addMonths(first, 1 - Number(months)), to: today }
}

/** The share of answers given in time, in whole percent; null when none was due. */
export function onTimeRate({
  due,
  onTime,
}: {
  readonly due: number
  readonly onTime: number
}): number | null {
  return due === 0 ? null : Math.round((onTime / due) * 100)
}

/** A delay in hours, in words: « le jour même », « 3 jours ». */
export function delayInDays(hours: number | null): string | null {
  if (hours === null) return null
  const days = Math.round(hours / 24)
  return days === 0 ? 'le jour même' : `${days}\u00a0jour${days > 1 ? 's' : ''}`
}
