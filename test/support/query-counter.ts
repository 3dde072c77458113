/** A connection that counts the SQL it sends: what a page costs the database, whatever the machine. */
import { PrismaPg } from '@prisma/adapter-pg'
import type { Database } from '~/database/client'
import { PrismaClient } from '~/database/generated/client'

const NOT_COUNTED = /^\s*(BEGIN|COMMIT|ROLLBACK)/i

export interface QueryCounter {
  readonly db: Database
  /** The queries sent while `work` ran; the beginning and the end of a transaction are none. */
  during<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly queries: readonly string[] }>
}

export function countingDatabase(url: string): QueryCounter {
  const db = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: 8 }),
    log: [{ emit: 'event', level: 'query' }],
  })
  let queries: string[] = []
  db.$on('query', ({ query }) => {
    if (!NOT_COUNTED.test(query)) queries.push(query)
  })
  return {
    db: db as unknown as Database,
    during: async (work) => {
      queries = []
      const result = await work()
      return { result, queries }
    },
  }
}
