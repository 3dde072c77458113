/**
 * Proof that nobody changed what was signed. Each signature carries the hash of the exact document and the hash of
 * the signature before it, so that no record can be edited, removed, moved or exchanged without breaking the chain.
 * `node:crypto` is computation, not I/O; nothing here runs in a browser.
 */
import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json'
import type { ConventionContent } from './content'
import type { StoredSeal } from './seal'

/** The text that stands for a version of a convention, whatever the order in which its fields were stored. */
export function canonicalText(content: ConventionContent, version: number): string {
  return `passerelle-convention/1\n${canonicalJson({ version, content })}\n`
}

export function sha256(document: string | Uint8Array): string {
  return createHash('sha256').update(document).digest('hex')
}

/** SHA-256, in hexadecimal, of the canonical text of a version. */
export function documentHash(content: ConventionContent, version: number): string {
  return sha256(canonicalText(content, version))
}

/** What a signature says. `previousHash` is the hash of the record before it, or `chainStart` for the first. */
export interface SignatureRecord {
  readonly conventionId: string
  readonly version: number
  readonly signatoryId: string
  /** As what the person signed, and under which name: the signatory's own row may change with a later version. */
  readonly role: string
  readonly signerName: string
  /** Of the exact document that the person saw. */
  readonly documentSha256: string
  readonly signedAt: Date
  /** How the person was identified: 'personalLink' or 'session'. */
  readonly method: string
  /** The sentence that the person agreed to. */
  readonly statement: string
  readonly previousHash: string
}

export interface StoredSignature extends SignatureRecord {
  readonly hash: string
}

/** What the first signature of a convention follows: nobody can graft another convention's chain on it. */
export function chainStart(conventionId: string): string {
  return sha256(`passerelle-signatures/1\n${conventionId}\n`)
}

/** The hash of a signature record: of its own fields and, through `previousHash`, of all those before it. */
export function signatureRecord(record: SignatureRecord): string {
  const { conventionId, version, signatoryId, role, signerName } = record
  const { documentSha256, signedAt, method, statement, previousHash } = record
  return sha256(
    canonicalJson({
      ...{ conventionId, version, signatoryId, role, signerName },
      ...{ documentSha256, signedAt, method, statement, previousHash },
    }),
  )
}

export interface SignedDocument {
  readonly version: number
  /** The exact text or bytes that were shown and signed. */
  readonly document: string | Uint8Array
}

export type ChainFault =
  | 'recordChanged'
  | 'chainBroken'
  | 'documentMissing'
  | 'documentChanged'
  | 'timeGoesBack'
  | 'signedTwice'
  | 'otherConvention'
  | 'recordMissing'
  | 'pdfMissing'
  | 'pdfChanged'
  | 'sealBroken'

export const CHAIN_FAULT_SENTENCES: Readonly<Record<ChainFault, string>> = {
  recordChanged: 'Cette signature a été modifiée après coup.',
  chainBroken: 'Une signature a été retirée, ajoutée ou déplacée avant celle-ci.',
  documentMissing: 'Le document que cette signature désigne n’a pas été retrouvé.',
  documentChanged: 'Le document a été modifié après la signature.',
  timeGoesBack: 'Cette signature est datée d’avant la précédente.',
  signedTwice: 'La même personne a signé deux fois la même version.',
  otherConvention: 'Cette signature est celle d’une autre convention.',
  recordMissing: 'Des signatures manquent à la fin.',
  pdfMissing: 'Le PDF gardé à la validation n’a pas été retrouvé.',
  pdfChanged: 'Le PDF gardé à la validation a été modifié ou remplacé.',
  sealBroken: 'Le sceau du PDF a été modifié, ou ne suit pas la signature qui l’a validé.',
}

export type ChainVerdict =
  | { readonly ok: true; readonly head: string }
  | { readonly ok: false; readonly brokenAt: number; readonly why: ChainFault }

/** What a record may follow: the record before it, or the seal that closed the version before its own. */
function precedents(
  record: StoredSignature,
  previous: StoredSignature | undefined,
  { conventionId, seals }: Stored,
): readonly string[] {
  if (!previous) return [chainStart(conventionId)]
  const seal = record.version > previous.version && seals.find(({ version }) => version === previous.version)
  // A version opened before PDFs were sealed follows the last signature of the one before it.
  return seal ? [seal.hash, previous.hash] : [previous.hash]
}

interface Stored {
  readonly conventionId: string
  /** Hash of each version's document. */
  readonly documents: ReadonlyMap<number, string>
  readonly seals: readonly StoredSeal[]
}

function faultOf(
  record: StoredSignature,
  before: readonly StoredSignature[],
  stored: Stored,
): ChainFault | undefined {
  const previous = before.at(-1)
  if (record.conventionId !== stored.conventionId) return 'otherConvention'
  if (!precedents(record, previous, stored).includes(record.previousHash)) return 'chainBroken'
  if (signatureRecord(record) !== record.hash) return 'recordChanged'
  if (previous !== undefined && record.signedAt.getTime() < previous.signedAt.getTime()) return 'timeGoesBack'
  const twice = before.some((e) => e.signatoryId === record.signatoryId && e.version === record.version)
  if (twice) return 'signedTwice'
  const document = stored.documents.get(record.version)
  if (document === undefined) return 'documentMissing'
  return document === record.documentSha256 ? undefined : 'documentChanged'
}

/**
 * Verifies the signatures of a convention, oldest first, over all its versions. `brokenAt` is the index of the first
 * record that does not hold. A chain cannot tell by itself that its last records were removed: give the head hash
 * that was kept elsewhere (on the PDF) to know it.
 */
export function verifyChain(
  conventionId: string,
  records: readonly StoredSignature[],
  documents: readonly SignedDocument[],
  { seals = [], head: expectedHead }: { readonly seals?: readonly StoredSeal[]; readonly head?: string } = {},
): ChainVerdict {
  const hashes = new Map(documents.map((each) => [each.version, sha256(each.document)]))
  const stored = { conventionId, documents: hashes, seals }
  for (const [index, record] of records.entries()) {
    const why = faultOf(record, records.slice(0, index), stored)
    if (why !== undefined) return { ok: false, brokenAt: index, why }
  }
  const head = records.at(-1)?.hash ?? chainStart(conventionId)
  if (expectedHead !== undefined && expectedHead !== head) {
    return { ok: false, brokenAt: records.length, why: 'recordMissing' }
  }
  return { ok: true, head }
}
