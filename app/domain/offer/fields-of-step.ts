import { romeSector } from '../referential/rome'
import type { OfferContent } from './content'
import { fieldsAfterJobChange } from './defaults'
import { OFFER_STEPS, type OfferStepSlug } from './steps'

/** What saving a step may write: its own fields, and for the job those that the new job proposes; the rest is ignored. */
export function fieldsOfStep(
  before: OfferContent,
  step: OfferStepSlug,
  fields: Partial<OfferContent>,
): Partial<OfferContent> {
  const allowed = OFFER_STEPS.find(({ slug }) => slug === step)?.fields ?? []
  const given = Object.fromEntries(
    allowed.flatMap((field) => (field in fields ? [[field, fields[field]]] : [])),
  )
  const code = step === 'metier' ? fields.romeCode : undefined
  if (!code || code === before.romeCode || !romeSector(code)) return step === 'metier' ? {} : given
  return fieldsAfterJobChange(before, code)
}
