/** One more link of a charter's signature chain. */
import { charterChainStart, charterHash, charterRecordHash } from '~/domain/pairing/charter'
import { CHARTER_STATEMENTS, type CharterContent, type CharterParty } from '~/domain/pairing/charter-words'
import type { TransactionContext } from '../context'
import type { HeldPairing } from './held-pairing'

interface Signing {
  /** Its row is held by the caller. */
  readonly pairing: HeldPairing
  readonly party: CharterParty
  readonly content: CharterContent
}

/** Records a signature with the server's time, the hash of the exact content, and the hash of the record before. */
export async function appendCharterSignature(
  tx: TransactionContext,
  { pairing, party, content }: Signing,
): Promise<void> {
  const { id: pairingId, charterVersion: version } = pairing
  const last = pairing.signatures.at(-1)
  const record = {
    ...{ pairingId, version, party, signerName: content[party].name },
    documentSha256: charterHash(pairingId, version, content),
    // The chain never goes back in time, even when the machine's clock is set back.
    signedAt: last && last.signedAt > tx.now ? last.signedAt : tx.now,
    method: tx.actor.role === 'linkedPairing' ? 'personalLink' : 'session',
    statement: CHARTER_STATEMENTS[party],
    previousHash: last?.hash ?? charterChainStart(pairingId),
  }
  await tx.db.charterSignature.create({
    data: { ...record, sequence: (last?.sequence ?? 0) + 1, hash: charterRecordHash(record) },
  })
}
