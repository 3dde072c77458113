/** The rows of the table: the names of their fields, and what they first show. */
import { typedEuros } from '~/domain/job/pay'
import type { JobTerms } from '~/domain/job/terms'
import { typedWeeklyHours } from '~/domain/job/weekly-hours'
import type { JobRowFields } from '~/use-cases/offer/save-job-row'

export const ROW_FIELDS = [
  'title',
  'places',
  'windowStart',
  'payMin',
  'payMax',
  'payPeriod',
  'weeklyMinutes',
  'establishmentId',
] as const

export type RowField = (typeof ROW_FIELDS)[number]
export type TypedRow = Readonly<Record<RowField, string>>
export type RowErrors = Partial<Record<RowField | '', string>>

/** The name of a row's input. */
export const inputName = (offerId: string, field: RowField | 'revision' | 'was') => `${offerId}.${field}`

/** What a row first shows: what is stored, as one would type it. */
export function typedRow(content: JobTerms & Omit<JobRowFields, keyof JobTerms>): TypedRow {
  const { title, windowStart, establishmentId, payMin, payMax, weeklyMinutes } = content
  return {
    title,
    establishmentId,
    places: String(content.places),
    windowStart: windowStart?.split('-').reverse().join('/') ?? '',
    payMin: payMin === null ? '' : typedEuros(payMin),
    payMax: payMax === null || payMax === payMin ? '' : typedEuros(payMax),
    payPeriod: content.payPeriod ?? '',
    weeklyMinutes: weeklyMinutes === null ? '' : typedWeeklyHours(weeklyMinutes),
  }
}

/** How many rows were saved, in words. */
export function savedWords(saved: number): string {
  if (saved === 0) return 'Rien n’a changé.'
  return saved === 1 ? 'Une offre est enregistrée.' : `${saved} offres sont enregistrées.`
}

/** What tells a row left alone from a row changed. */
export function fingerprint(typed: TypedRow): string {
  return ROW_FIELDS.map((field) => typed[field]).join('|')
}
