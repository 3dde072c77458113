/** Verifies what is stored of a convention: its signatures against its versions, and its PDFs against their seals. */

import { isRefused } from '../refusal'
import {
  type ChainFault,
  type ChainVerdict,
  canonicalText,
  type StoredSignature,
  sha256,
  verifyChain,
} from './chain'
import { completeContent, parseDraft } from './draft'
import { type StoredSeal, sealHash } from './seal'

/** A PDF kept at validation; without its bytes, only its seal is verified. */
export interface StoredPdf extends StoredSeal {
  readonly bytes?: Uint8Array
}

export interface StoredConvention {
  readonly id: string
  readonly versions: readonly { readonly number: number; readonly content: unknown }[]
  /** Oldest first, over all versions. */
  readonly signatures: readonly StoredSignature[]
  readonly documents: readonly StoredPdf[]
}

/**
 * The verdict on the whole chain, then on the PDFs that it seals (`brokenAt` is then past the last signature). A
 * version that cannot be read any more counts as a document that is missing.
 */
export function verifyStored(convention: StoredConvention): ChainVerdict {
  const { id, versions, signatures, documents: seals } = convention
  const signed = new Set(signatures.map(({ version }) => version))
  const documents = versions
    .filter(({ number }) => signed.has(number))
    .flatMap(({ number, content }) => {
      const draft = parseDraft(content)
      const complete = isRefused(draft) ? draft : completeContent(draft)
      return isRefused(complete) ? [] : [{ version: number, document: canonicalText(complete, number) }]
    })
  const verdict = verifyChain(id, signatures, documents, { seals })
  if (!verdict.ok) return verdict
  const why = pdfFault(convention)
  return why ? { ok: false, brokenAt: signatures.length, why } : verdict
}

function pdfFault({ id, signatures, documents }: StoredConvention): ChainFault | undefined {
  for (const pdf of documents) {
    const last = signatures.findLast(({ version }) => version === pdf.version)
    const follows = last?.role === 'prescriber' && pdf.previousHash === last.hash
    if (pdf.conventionId !== id || !follows || sealHash(pdf) !== pdf.hash) return 'sealBroken'
    if (pdf.bytes && sha256(pdf.bytes) !== pdf.sha256) return 'pdfChanged'
  }
  const kept = new Set(documents.map(({ version }) => version))
  const validated = signatures.filter(({ role }) => role === 'prescriber')
  return validated.some(({ version }) => !kept.has(version)) ? 'pdfMissing' : undefined
}
