/** One more link of a convention's signature chain. */
import { chainStart, documentHash, signatureRecord } from '~/domain/convention/chain'
import type { ConventionContent } from '~/domain/convention/content'
import type { SignatoryRole } from '~/domain/convention/signatories'
import { SIGNATURE_STATEMENTS } from '~/domain/convention/statements'
import type { TransactionContext } from '../context'

interface Signing {
  readonly convention: { readonly id: string; readonly version: number }
  readonly signatory: { readonly id: string; readonly role: SignatoryRole; readonly name: string }
  readonly content: ConventionContent
  /** The chain's last record, over all versions. The convention's row is held by the caller. */
  readonly last: LastSignature | undefined
}

interface LastSignature {
  readonly hash: string
  readonly sequence: number
  readonly version: number
  readonly signedAt: Date
}

/** The server's time; the chain never goes back in time, even when the machine's clock is set back. */
export function signingTime(
  { now }: Pick<TransactionContext, 'now'>,
  last: { signedAt: Date } | undefined,
): Date {
  return last && last.signedAt > now ? last.signedAt : now
}

/** The last signature, or the seal of the version that it closed when this one is of a later version. */
async function headAfter(
  tx: TransactionContext,
  { id, version }: Signing['convention'],
  last: LastSignature,
): Promise<string> {
  if (version === last.version) return last.hash
  const seal = await tx.db.conventionDocument.findUnique({
    where: { conventionId_version: { conventionId: id, version: last.version } },
    select: { hash: true },
  })
  return seal?.hash ?? last.hash
}

/** Records a signature with the server's time, the hash of the exact document, and the hash of the record before. */
export async function appendSignature(tx: TransactionContext, signing: Signing): Promise<void> {
  const { convention, signatory, content, last } = signing
  const record = {
    conventionId: convention.id,
    version: convention.version,
    signatoryId: signatory.id,
    role: signatory.role,
    signerName: signatory.name,
    documentSha256: documentHash(content, convention.version),
    signedAt: signingTime(tx, last),
    method: tx.actor.role === 'signatory' ? 'personalLink' : 'session',
    statement: SIGNATURE_STATEMENTS[signatory.role],
    previousHash: last ? await headAfter(tx, convention, last) : chainStart(convention.id),
  }
  await tx.db.signature.create({
    data: {
      ...record,
      sequence: (last?.sequence ?? 0) + 1,
      hash: signatureRecord(record),
    },
  })
}
