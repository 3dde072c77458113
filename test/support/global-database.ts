/**
 * Once per test run: a PostgreSQL (the embedded one, or the server of TEST_DATABASE_URL) with a template database,
 * migrated the way a deployment is. Each vitest worker clones it (see database.ts).
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '~/adapters/embedded-postgres'
import { migrateDatabase } from '~/database/migrate'

declare module 'vitest' {
  interface ProvidedContext {
    /** Url of the migrated template; nobody connects to it, so that it can be cloned at any time. */
    templateUrl: string
  }
}

/** What a crash would lose may be lost: the data lives as long as the run. */
const throwaway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  max_connections: '200',
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer()
  const name = `passerelle_test_${process.pid}_${Date.now()}`
  const template = new URL(server.url)
  template.pathname = `/${name}`
  await onServer(server.url, `CREATE DATABASE "${name}"`)
  const clean = async () => {
    const clones = `SELECT datname FROM pg_database WHERE datname LIKE '${name.replaceAll('_', '\\_')}%'`
    const found = await onServer(server.url, clones)
    for (const { datname } of found.rows)
      await onServer(server.url, `DROP DATABASE "${datname}" WITH (FORCE)`)
    await server.stop()
  }
  try {
    await migrateDatabase(template.href, () => undefined)
  } catch (error) {
    await clean()
    throw error
  }
  project.provide('templateUrl', template.href)
  return clean
}

async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => undefined }
  const dataDir = await mkdtemp(join(tmpdir(), 'passerelle-test-'))
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined, settings: throwaway })
  const stop = async () => {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { url: server.url, stop }
}

async function onServer(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client(url)
  await client.connect()
  return client.query(sql).finally(() => client.end())
}
