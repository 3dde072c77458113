/** A real database for each test file: a clone of the migrated template, one per vitest worker. */
import pg from 'pg'
import { inject } from 'vitest'
import { connect, type Database } from '~/database/client'

export interface TestDatabase {
  readonly db: Database
  readonly url: string
}

/** Read by the rules and changed by nobody: filled once, kept between tests. */
const referenceTables = ['Commune', '_prisma_migrations']

const open = new Map<string, Promise<TestDatabase>>()

/**
 * This worker's database, cloned from the template the first time a worker asks. Files of one worker run one after
 * the other and share it: call `emptyDatabase` before each test.
 */
export function testDatabase(): Promise<TestDatabase> {
  const template = inject('templateUrl')
  const known = open.get(template)
  if (known) return known
  const opened = cloneTemplate(template).then((url) => ({ db: connect(url, 8), url }))
  open.set(template, opened)
  return opened
}

async function cloneTemplate(templateUrl: string): Promise<string> {
  const url = new URL(templateUrl)
  const template = url.pathname.slice(1)
  const clone = `${template}_${process.env.VITEST_POOL_ID ?? '0'}`
  const server = new URL(templateUrl)
  server.pathname = '/postgres'
  const client = new pg.Client(server.href)
  await client.connect()
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [clone])
    if (found.rowCount === 0) {
      await client.query(`CREATE DATABASE "${clone}" TEMPLATE "${template}" STRATEGY FILE_COPY`)
    }
  } finally {
    await client.end()
  }
  url.pathname = `/${clone}`
  return url.href
}

/**
 * Empties every table but the reference ones, in one round trip. Deletes of few rows are ten times quicker than
 * TRUNCATE; triggers and foreign keys are silenced meanwhile, so the order does not matter and nothing refuses.
 */
export async function emptyDatabase(db: Database): Promise<void> {
  const kept = referenceTables.map((name) => `'${name}'`).join(', ')
  await db.$executeRawUnsafe(`
    DO $$
    DECLARE emptied text;
    BEGIN
      SET LOCAL session_replication_role = replica;
      FOR emptied IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
        WHERE schemaname = 'public' AND tablename NOT IN (${kept})
      LOOP EXECUTE 'DELETE FROM ' || emptied; END LOOP;
    END $$`)
}
