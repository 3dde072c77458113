/** A convention being written: what is still missing, who can fill it, and when it is complete. */
import { type OrRefusal, refuse } from '../refusal'
import { weeklyMinutes } from '../schedule/measure-schedule'
import { type ConventionContent, conventionContentSchema } from './content'
import { CONTENT_FIELDS, type ContentField, valueAt } from './content-fields'
import { type ConventionDraft, conventionDraftSchema } from './draft-schema'

/** Without what a form leaves empty: '', null and an empty list are absences, and so is an object of absences. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutHoles).filter((each) => each !== undefined)
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value !== 'object') return value
  if (value === null) return undefined
  const entries = Object.entries(value)
    .map(([key, each]) => [key, withoutHoles(each)] as const)
    .filter(([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function labelOf(path: string): string {
  const field = CONTENT_FIELDS.find((each) => path === each.path || path.startsWith(`${each.path}.`))
  return field?.label ?? path
}

/** Reads a draft, empty fields as absences. Refuses what is filled and wrong, naming the field in French. */
export function parseDraft(input: unknown): OrRefusal<ConventionDraft> {
  const result = conventionDraftSchema.safeParse(withoutHoles(input) ?? {})
  if (result.success) return result.data
  const path = result.error.issues[0]?.path.join('.') ?? ''
  return refuse('conventionContentInvalid', { label: labelOf(path) })
}

/**
 * A draft made of facts that were written elsewhere (an offer, a file): what is not readable as a convention's field,
 * too long or half an address, is left out and will be asked.
 */
export function readableDraft(facts: unknown): ConventionDraft {
  const kept = structuredClone(withoutHoles(facts) ?? {})
  for (;;) {
    const result = conventionDraftSchema.safeParse(kept)
    const path = result.error?.issues[0]?.path
    if (result.success) return result.data
    if (path === undefined || path.length === 0) return {}
    removeAt(kept, path)
  }
}

function removeAt(value: unknown, [key, ...rest]: readonly PropertyKey[]): void {
  if (typeof value !== 'object' || value === null || key === undefined) return
  const inside = value as Record<PropertyKey, unknown>
  if (rest.length > 0 && typeof inside[key] === 'object' && inside[key] !== null) removeAt(inside[key], rest)
  else if (Array.isArray(value)) value.splice(Number(key), 1)
  else delete inside[key]
}

export interface MissingField {
  readonly path: string
  readonly label: string
  readonly whoCanFill: ContentField['whoCanFill']
}

function isMissing(draft: ConventionDraft, field: ContentField): boolean {
  const needed = typeof field.required === 'function' ? field.required(draft) : field.required
  if (!needed) return false
  const value = valueAt(draft, field.path)
  if (field.path.startsWith('attestations.')) return value !== true
  if (field.path === 'period.schedule') {
    return draft.period?.schedule === undefined || weeklyMinutes(draft.period.schedule) === 0
  }
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || value === null || value === ''
}

/** What must be filled before the convention is sent to signature, in the order of the document, and by whom. */
export function missingForSignature(draft: ConventionDraft): MissingField[] {
  return CONTENT_FIELDS.filter((field) => isMissing(draft, field)).map(({ path, label, whoCanFill }) => ({
    path,
    label,
    whoCanFill,
  }))
}

/** The complete content of a draft; refused with what is missing, or with the first field that is wrong. */
export function completeContent(draft: ConventionDraft): OrRefusal<ConventionContent> {
  const missing = missingForSignature(draft)
  if (missing.length > 0) {
    const labels = missing.map((field) => field.label).join(', ')
    return refuse('conventionIncomplete', { count: missing.length, labels })
  }
  const result = conventionContentSchema.safeParse(draft)
  if (result.success) return result.data
  const path = result.error.issues[0]?.path.join('.') ?? ''
  return refuse('conventionContentInvalid', { label: labelOf(path) })
}
