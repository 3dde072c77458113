/** Verifies what is stored of a convention: its signatures against its versions, and its PDF against its hash. */

import { isRefused } from '../refusal'
import { type ChainVerdict, canonicalText, type StoredSignature, sha256, verifyChain } from './chain'
import { completeContent, parseDraft } from './draft'

export interface StoredConvention {
  readonly id: string
  readonly versions: readonly { readonly number: number; readonly content: unknown }[]
  /** Oldest first, over all versions. */
  readonly signatures: readonly StoredSignature[]
  readonly documents?: readonly { readonly sha256: string; readonly bytes: Uint8Array }[]
}

/** The verdict on the whole chain; a version that cannot be read any more counts as a document that is missing. */
export function verifyStored(convention: StoredConvention): ChainVerdict {
  const signed = new Set(convention.signatures.map(({ version }) => version))
  const documents = convention.versions
    .filter(({ number }) => signed.has(number))
    .flatMap(({ number, content }) => {
      const draft = parseDraft(content)
      const complete = isRefused(draft) ? draft : completeContent(draft)
      return isRefused(complete) ? [] : [{ version: number, document: canonicalText(complete, number) }]
    })
  const verdict = verifyChain(convention.id, convention.signatures, documents)
  if (!verdict.ok) return verdict
  const changed = (convention.documents ?? []).some((kept) => sha256(kept.bytes) !== kept.sha256)
  return changed ? { ok: false, brokenAt: convention.signatures.length, why: 'documentChanged' } : verdict
}
