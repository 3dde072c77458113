import type { Db } from '~/database/client'

export interface Health {
  readonly well: boolean
  readonly database: 'well' | 'unreachable'
  readonly backgroundWork: 'well' | 'late' | 'unknown'
  /** Events and messages given up after their last attempt, waiting for somebody to look. */
  readonly dead: number
}

const LATE_AFTER_MS = 120_000

/** Whether the database answers and the background loop beat in the last two minutes. Never throws. */
export async function checkHealth(db: Db, now: Date): Promise<Health> {
  try {
    const [beat, deadEvents, deadMessages] = await Promise.all([
      db.heartbeat.findUnique({ where: { name: 'worker' } }),
      db.outboxEvent.count({ where: { deadAt: { not: null } } }),
      db.message.count({ where: { deadAt: { not: null } } }),
    ])
    const fresh = beat !== null && now.getTime() - beat.at.getTime() < LATE_AFTER_MS
    return {
      well: fresh,
      database: 'well',
      backgroundWork: fresh ? 'well' : 'late',
      dead: deadEvents + deadMessages,
    }
  } catch {
    return { well: false, database: 'unreachable', backgroundWork: 'unknown', dead: 0 }
  }
}
