import { type Due, readDue } from '~/database/retention-due'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { RETENTION_KEYS, type RetentionKey } from '~/domain/retention/rules'
import { type Context, inTransaction } from '../context'
import { RETENTION_ACTS } from './retention-acts'

/** Rows taken in one transaction: none so long that somebody waits for it. */
const BATCH = 100
/** The rest has its turn at the next run. */
const MOST_BATCHES = 500

export type Applied = Readonly<Record<RetentionKey, number>>

/**
 * Applies every retention rule to what is due, by the clock alone, and notes how much was done for each territory.
 * Run twice, or by two processes, it does nothing more. A rule that fails stops no other; the first failure is thrown
 * once all had their turn.
 */
export async function applyRetention(context: Context): Promise<OrRefusal<Applied>> {
  if (!may(context.actor, 'clock.tick')) return refuse('notAllowed')
  const done = new Map<RetentionKey, number>()
  const failures: unknown[] = []
  for (const key of RETENTION_KEYS) {
    try {
      done.set(key, await applyRule(context, key))
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return Object.fromEntries(done) as Applied
}

async function applyRule(context: Context, key: RetentionKey): Promise<number> {
  let done = 0
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const count = await inTransaction(context, async (tx) => {
      // One process at a time per rule: the next one finds nothing left.
      await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('retention'), hashtext(${key}))`
      const due = await readDue(tx.db, key, tx.now, BATCH)
      if (due.length === 0) return 0
      await RETENTION_ACTS[key](
        tx,
        due.map(({ id }) => id),
      )
      const acts = countByTerritory(due)
      await tx.db.retentionAct.createMany({
        data: [...acts].map(([territoryId, count]) => ({ rule: key, territoryId, at: tx.now, count })),
      })
      return due.length
    })
    if (isRefused(count) || count === 0) break
    done += count
    if (count < BATCH) break
  }
  return done
}

function countByTerritory(due: readonly Due[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const { territoryId } of due) counts.set(territoryId, (counts.get(territoryId) ?? 0) + 1)
  return counts
}
