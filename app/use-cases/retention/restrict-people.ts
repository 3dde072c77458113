import type { TransactionContext } from '../context'
import { withdrawOpenRecommendations } from '../person/withdraw-open-recommendations'

/**
 * Sets files aside: closed, with nothing left open, and found by no professional any more. The person still reads
 * theirs, and may ask for it to be opened again.
 */
export async function restrictPeople(tx: TransactionContext, personIds: readonly string[]): Promise<void> {
  for (const personId of personIds) await withdrawOpenRecommendations(tx, personId, 'personUnavailable')
  await tx.db.$executeRaw`
    update "Person" set "restrictedAt" = ${tx.now}::timestamp, "state" = 'closed', "revision" = "revision" + 1
    where "id" = any(${[...personIds]}::uuid[])`
}
