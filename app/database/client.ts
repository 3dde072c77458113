/** The connection to our own PostgreSQL: a floor of the house, not a port. */
import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from './generated/client'

export type Database = PrismaClient
export type Transaction = Prisma.TransactionClient
/** What queries read from: the database, or the transaction already open. */
export type Db = Database | Transaction

/** What lists are searched in is never read. */
const omit = {
  ...{ company: { words: true }, offer: { words: true }, organisation: { words: true } },
  ...{ sponsor: { words: true }, user: { words: true } },
} as const

/** Connects lazily, with a pool of at most `poolSize` connections. */
export function connect(url: string, poolSize = 12): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: poolSize }), omit })
}

/**
 * For a long load that is started again from nothing when it was cut short: its commits do not wait for the disk. They
 * reach it in their order, so that whoever finds the last one after a crash finds them all.
 */
export function connectToLoad(url: string, poolSize = 6): Database {
  const config = { connectionString: url, max: poolSize, options: '-c synchronous_commit=off' }
  return new PrismaClient({ adapter: new PrismaPg(config), omit })
}
