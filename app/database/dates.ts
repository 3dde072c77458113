/** The bridge between `@db.Date` columns (a Date at UTC midnight) and the domain's calendar days. */
import type { LocalDate } from '~/domain/calendar/local-date'

export function toLocalDate(column: Date): LocalDate {
  return column.toISOString().slice(0, 10) as LocalDate
}

export function toDateColumn(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The same, keeping what is absent absent. */
export function toLocalDateOrNull(column: Date | null): LocalDate | null {
  return column && toLocalDate(column)
}
