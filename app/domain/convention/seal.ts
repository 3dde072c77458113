/**
 * The seal of a version: the record of the PDF kept at its validation. It carries the PDF's hash and follows the
 * prescriber's signature in the chain; the first signature of a later version follows it. The PDF itself prints the
 * signatures and so cannot be inside them.
 */
import { createHash } from 'node:crypto'

export interface SealRecord {
  readonly conventionId: string
  readonly version: number
  /** Of the PDF's bytes, in hexadecimal. */
  readonly sha256: string
  readonly createdAt: Date
  /** The hash of the version's last signature. */
  readonly previousHash: string
}

export interface StoredSeal extends SealRecord {
  readonly hash: string
}

/** The hash of a seal. Plain lines, so that the migration that sealed older PDFs could write the same in SQL. */
export function sealHash({ conventionId, version, sha256, createdAt, previousHash }: SealRecord): string {
  const lines = [
    'passerelle-document/1',
    conventionId,
    version,
    sha256,
    createdAt.toISOString(),
    previousHash,
  ]
  return createHash('sha256')
    .update(`${lines.join('\n')}\n`)
    .digest('hex')
}
