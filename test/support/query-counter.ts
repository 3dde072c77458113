/** A connection that counts the statements it sends to PostgreSQL: what a page costs the database, whatever the machine. */
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Database } from '~/database/client'
import { PrismaClient } from '~/database/generated/client'

const NOT_COUNTED = /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET TRANSACTION)/i

export interface QueryCounter {
  readonly db: Database
  /** The statements sent while `work` ran; the beginning and the end of a transaction are none. */
  during<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly queries: readonly string[] }>
}

/** Counts under the driver, where a read of Prisma's that takes three statements is three. */
export function countingDatabase(url: string): QueryCounter {
  let queries: string[] = []
  class CountingClient extends pg.Client {
    // biome-ignore lint/suspicious/noExplicitAny: the driver's own signature has seven overloads.
    override query(...args: any[]): any {
      const [first] = args
      const text: string = typeof first === 'string' ? first : first.text
      if (!NOT_COUNTED.test(text)) queries.push(text)
      return (super.query as (...all: unknown[]) => unknown).apply(this, args)
    }
  }
  const config = { connectionString: url, max: 8, Client: CountingClient }
  const db: Database = new PrismaClient({ adapter: new PrismaPg(config) })
  return {
    db,
    during: async (work) => {
      queries = []
      const result = await work()
      return { result, queries }
    },
  }
}
