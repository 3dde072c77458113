import type { Db } from '~/database/client'
import { CHAIN_FAULT_SENTENCES, type ChainFault } from '~/domain/convention/chain'
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
      include: {
        versions: true,
        signatures: { orderBy: { sequence: 'asc' } },
        documents: { orderBy: { version: 'asc' } },
      },
      orderBy: { id: 'asc' },
      take: BATCH,
    })
    for (const convention of conventions) {
      const { reference, signatures } = convention
      const verdict = verifyStored(convention)
      const sentence = verdict.ok ? foundWhole(convention, verdict.head) : foundBroken(verdict, signatures)
      yield { reference, signatures: signatures.length, ok: verdict.ok, sentence }
    }
    if (conventions.length < BATCH) return
    after = conventions.at(-1)?.id
  }
}

interface Whole {
  readonly signatures: readonly unknown[]
  readonly documents: readonly { readonly version: number; readonly sha256: string }[]
}

/** What somebody compares with the paper they hold: the head printed on the PDF, and the SHA-256 of the file. */
function foundWhole({ signatures, documents }: Whole, head: string): string {
  const count = signatures.length
  const pdfs = documents.map(({ version, sha256 }) => `PDF de la version ${version} : ${sha256}`)
  const verified = `${count} signature${count > 1 ? 's' : ''} vérifiée${count > 1 ? 's' : ''}`
  return [verified, `tête de chaîne : ${head}`, ...pdfs].join(', ')
}

function foundBroken(
  { brokenAt, why }: { brokenAt: number; why: ChainFault },
  signatures: readonly unknown[],
) {
  const sentence = CHAIN_FAULT_SENTENCES[why]
  return brokenAt < signatures.length ? `signature ${brokenAt + 1} : ${sentence}` : sentence
}
