import type { Db } from '~/database/client'
import { CHAIN_FAULT_SENTENCES } from '~/domain/convention/chain'
import { verifyStored } from '~/domain/convention/verify-stored'

export interface SignatureVerdict {
  readonly reference: string
  readonly signatures: number
  readonly ok: boolean
  /** In French: what was found. */
  readonly sentence: string
}

const BATCH = 50

/**
 * Verifies the signature chain and the kept PDF of one convention, or of every signed one, by batches. For the
 * installation's administrator: no actor, nothing is written.
 */
export async function* verifySignatures(db: Db, reference?: string): AsyncGenerator<SignatureVerdict> {
  let after: string | undefined
  for (;;) {
    const conventions = await db.convention.findMany({
      where: {
        ...(reference ? { reference } : { signatures: { some: {} } }),
        ...(after && { id: { gt: after } }),
      },
      include: { versions: true, signatures: { orderBy: { sequence: 'asc' } }, documents: true },
      orderBy: { id: 'asc' },
      take: BATCH,
    })
    for (const convention of conventions) {
      const verdict = verifyStored(convention)
      const count = convention.signatures.length
      yield {
        reference: convention.reference,
        signatures: count,
        ok: verdict.ok,
        sentence: verdict.ok
          ? `${count} signature${count > 1 ? 's' : ''} vérifiée${count > 1 ? 's' : ''}`
          : `signature ${verdict.brokenAt + 1} : ${CHAIN_FAULT_SENTENCES[verdict.why]}`,
      }
    }
    if (conventions.length < BATCH) return
    after = conventions.at(-1)?.id
  }
}
