/** From the one form of the table to rows: each is read on its own, so that a mistake in one stops no other. */
import { z } from 'zod'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { JobRowFields } from '~/use-cases/offer/save-job-row'
import {
  euros,
  firstDay,
  payPeriod,
  weeklyHours,
} from '../entreprise.offres.$offerId.modifier.$etape/job-schema'
import { places, titleAndTasks } from '../entreprise.offres.$offerId.modifier.$etape/step-inputs'
import { fingerprint, inputName, ROW_FIELDS, type RowErrors, type RowField, type TypedRow } from './rows'

const rowSchema = (today: LocalDate) =>
  z
    .object({
      title: titleAndTasks.title,
      places: z.preprocess((typed) => Number(typed), places),
      windowStart: firstDay(today),
      payMin: euros,
      payMax: euros,
      payPeriod,
      weeklyMinutes: weeklyHours,
      establishmentId: z.uuid('Choisissez un lieu.'),
    })
    .transform(({ payMax, ...row }) => ({ ...row, payMax: payMax ?? row.payMin }))

export interface ReadRow {
  readonly offerId: string
  readonly revision: number
  readonly typed: TypedRow
  readonly read: { readonly fields: JobRowFields } | { readonly errors: RowErrors }
}

const ids = z.array(z.uuid()).max(50).catch([])
const count = z.coerce.number().int().min(0).max(2_000_000_000).catch(-1)

/**
 * The rows that somebody changed: what is typed differs from what the page showed. A row left alone is not read, so
 * that a first day that passed since does not stop the others.
 */
export function readRows(form: FormData, today: LocalDate): ReadRow[] {
  const schema = rowSchema(today)
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return ids.parse([...new Set(form.getAll('offre'))]).flatMap((offerId) => {
    const typed = Object.fromEntries(
      ROW_FIELDS.map((field) => [field, text(inputName(offerId, field)).slice(0, 200)]),
    ) as TypedRow
    if (text(inputName(offerId, 'was')) === fingerprint(typed)) return []
    const revision = count.parse(text(inputName(offerId, 'revision')))
    const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))
    const parsed = schema.safeParse(given)
    const read = parsed.success ? { fields: parsed.data } : { errors: errorsOf(parsed.error) }
    return [{ offerId, revision, typed, read }]
  })
}

function errorsOf({ issues }: z.ZodError): RowErrors {
  const errors: RowErrors = {}
  for (const { path, message } of issues) errors[(path[0] ?? '') as RowField | ''] ??= message
  return errors
}
