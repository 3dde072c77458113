/** What the company alone can say of a convention, and fills itself while it is a draft. */
import { CONTENT_FIELDS, valueAt } from './content-fields'
import { type MissingField, missingForSignature } from './draft'
import type { ConventionDraft } from './draft-schema'

/**
 * The fields that the host may fill: about itself, its working conditions, and what it attests. Dates, hours and tasks
 * were agreed with the person: only the referent changes them.
 */
export const HOST_PART: readonly string[] = CONTENT_FIELDS.filter(
  ({ path, whoCanFill }) => whoCanFill.includes('employer') && /^(host|conditions|attestations)\./.test(path),
).map(({ path }) => path)

/** What is still missing that the host can fill. */
export function missingFromHost(draft: ConventionDraft): MissingField[] {
  return missingForSignature(draft).filter(({ path }) => HOST_PART.includes(path))
}

/** A draft with the host's fields replaced by what the host wrote; everything else stays as it was. */
export function withHostPart(draft: ConventionDraft, fields: unknown): unknown {
  const written = HOST_PART.filter((path) => valueAt(fields, path) !== undefined)
  return written.reduce<unknown>(
    (content, path) => setAt(content, path.split('.'), valueAt(fields, path)),
    draft,
  )
}

function setAt(content: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const here = typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {}
  return { ...here, [key]: rest.length === 0 ? value : setAt(here[key], rest, value) }
}
