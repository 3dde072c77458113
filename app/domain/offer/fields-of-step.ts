import { romeSector } from '../referential/rome'
import type { OfferContent, OfferFields } from './content'
import { fieldsAfterJobChange } from './defaults'
import { type OfferStepSlug, offerStep } from './steps'

/**
 * What saving a step may write: its own fields, and for the job those that the new job proposes; the rest is ignored.
 * Where no bus goes, the hours of a bus typed before go too.
 */
export function fieldsOfStep(
  before: OfferContent,
  step: OfferStepSlug,
  fields: Partial<OfferFields>,
): Partial<OfferFields> {
  const allowed = offerStep(before.kind, step)?.fields ?? []
  const given = Object.fromEntries(
    allowed.flatMap((field) => (field in fields ? [[field, fields[field]]] : [])),
  )
  if (given.publicTransport === false) Object.assign(given, { firstBusAt: null, lastBusAt: null })
  const code = step === 'metier' ? fields.romeCode : undefined
  if (!code || code === before.romeCode || !romeSector(code)) return step === 'metier' ? {} : given
  return fieldsAfterJobChange(before, code)
}
