/** What changed between two versions, in French, for telling those who had signed. */
import { canonicalJson } from './canonical-json'
import { CONTENT_FIELDS, valueAt } from './content-fields'
import type { ConventionDraft } from './draft-schema'

/**
 * The French names of the fields that differ, in the order of the document; empty when nothing does. The RSA flag is
 * told as "la situation de la personne": the list is read by the employer too.
 */
export function changedFields(before: ConventionDraft, after: ConventionDraft): string[] {
  const changed = CONTENT_FIELDS.filter(({ path }) => {
    const [was, is] = [before, after].map((content) => canonicalJson(valueAt(content, path) ?? null))
    return was !== is
  })
  const discreet = CONTENT_FIELDS.find((field) => field.path === 'beneficiary.status')?.label ?? ''
  return [...new Set(changed.map((field) => (field.path === 'beneficiary.rsa' ? discreet : field.label)))]
}
