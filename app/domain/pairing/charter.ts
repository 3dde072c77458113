/**
 * Proof that nobody changed what the three signed: each signature carries the hash of the charter's content and of the
 * signature before it, as those of a convention do. `node:crypto` underneath: nothing here runs in a browser.
 */
import { canonicalJson } from '../convention/canonical-json'
import { sha256 } from '../convention/chain'
import type { CharterContent, CharterParty } from './charter-words'

/** SHA-256 of the text that stands for a version, whatever the order in which its fields were stored. */
export function charterHash(pairingId: string, version: number, content: CharterContent): string {
  return sha256(`passerelle-charter/1\n${canonicalJson({ pairingId, version, content })}\n`)
}

export interface CharterRecord {
  readonly pairingId: string
  readonly version: number
  readonly party: CharterParty
  readonly signerName: string
  readonly documentSha256: string
  readonly signedAt: Date
  readonly method: string
  readonly statement: string
  readonly previousHash: string
}

/** What the first signature follows: nobody can graft another charter's chain on it. */
export function charterChainStart(pairingId: string): string {
  return sha256(`passerelle-charter-signatures/1\n${pairingId}\n`)
}

/** The hash of a record: of its own fields and, through `previousHash`, of all those before it. */
export function charterRecordHash(record: CharterRecord): string {
  const { pairingId, version, party, signerName, documentSha256, signedAt, method, statement, previousHash } =
    record
  return sha256(
    canonicalJson({
      pairingId,
      version,
      party,
      signerName,
      documentSha256,
      signedAt,
      method,
      statement,
      previousHash,
    }),
  )
}

/** Whether signatures, oldest first, are whole and are those of these documents (version → hash of its content). */
export function charterHolds(
  pairingId: string,
  signatures: readonly (CharterRecord & { readonly hash: string })[],
  documents: ReadonlyMap<number, string>,
): boolean {
  let previous = charterChainStart(pairingId)
  return signatures.every((record) => {
    const whole =
      record.pairingId === pairingId &&
      record.previousHash === previous &&
      charterRecordHash(record) === record.hash &&
      documents.get(record.version) === record.documentSha256
    previous = record.hash
    return whole
  })
}
