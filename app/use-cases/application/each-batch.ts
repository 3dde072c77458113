import { isRefused } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'

export const BATCH = 200

/** Batch after batch until none is left; what was told is no longer found. */
export async function eachBatch<T>(
  context: Context,
  read: () => Promise<T[]>,
  tell: (tx: TransactionContext, row: T) => Promise<boolean>,
): Promise<number> {
  let told = 0
  for (;;) {
    const rows = await read()
    let moved = 0
    for (const row of rows) {
      const done = await inTransaction(context, (tx) => tell(tx, row))
      if (!isRefused(done) && done) moved += 1
    }
    told += moved
    if (rows.length < BATCH || moved === 0) return told
  }
}
