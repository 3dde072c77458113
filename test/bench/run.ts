/** `npm run bench`: the figures of the bars. `npm run bench -- --help` says what it takes. */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '~/adapters/embedded-postgres'
import { ensureBuild } from '~/build-pages'
import { migrateDatabase } from '~/database/migrate'
import { HELP, type Part, readOptions, type Sizes } from './options'
import { addOffers, prepareBench } from './rows'
import { fillLarge, scaleRows } from './scale'
import {
  matchingRows,
  notificationRow,
  professionalRows,
  publicPageRows,
  searchRow,
  startRows,
  withMoreOffers,
} from './sections'
import { progress, Table } from './table'

const begun = performance.now()

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (!options) return void process.stdout.write(`${HELP}\n`)
  const dataDir = await mkdtemp(join(tmpdir(), 'passerelle-bench-'))
  const clean = () => rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  let server: Awaited<ReturnType<typeof startEmbeddedPostgres>> | undefined
  const interrupted = async () => {
    await server?.stop()
    await clean()
    process.exit(130)
  }
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  const wants = (...parts: Part[]) => parts.some((part) => options.only.includes(part))
  const table = new Table()
  try {
    await ensureBuild(progress)
    process.stdout.write(
      `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}, node ${process.version}\n`,
    )
    table.head()
    // The demonstration is loaded by the first start; the pages of professionals are read from it.
    if (wants('start', 'pages', 'scale')) await startRows(table, dataDir)
    server = await startEmbeddedPostgres({
      ...{ dataDir, log: () => undefined },
      settings: { fsync: 'off', max_wal_size: '4GB', shared_buffers: '512MB' },
    })
    await measure(table, server.url, options.sizes, wants)
  } finally {
    await server?.stop()
    await clean()
  }
  process.exitCode = table.end() ? 0 : 1
  progress(`${Math.round((performance.now() - begun) / 1000)} s`)
}

async function measure(
  table: Table,
  demoUrl: string,
  sizes: Sizes,
  wants: (...parts: Part[]) => boolean,
): Promise<void> {
  if (wants('pages')) await professionalRows(table, demoUrl)
  if (wants('scale')) {
    const largeUrl = await createDatabase(demoUrl, 'grand', new URL(demoUrl).pathname.slice(1))
    await fillLarge({ demoUrl, largeUrl }, sizes.territory)
    await scaleRows(table, { demoUrl, largeUrl })
    await dropDatabase(demoUrl, 'grand')
  }
  if (wants('notifications')) {
    const url = await createDatabase(demoUrl, 'notifications')
    await migrateDatabase(url, () => undefined)
    await notificationRow(table, url)
  }
  if (!wants('search', 'matching', 'pages')) return
  const url = await createDatabase(demoUrl, 'mesure')
  await migrateDatabase(url, () => undefined)
  const place = await prepareBench(url)
  progress(`${sizes.offers} offers`)
  await addOffers(url, place.territoryId, 0, sizes.offers)
  const small = wants('search') ? await searchRow(table, url, sizes.offers) : undefined
  if (wants('pages')) await publicPageRows(table, url, sizes.offers)
  if (wants('matching')) await matchingRows(table, url, place, sizes)
  if (small && sizes.moreOffers > sizes.offers) {
    await withMoreOffers(table, url, place.territoryId, sizes, small)
  }
}

async function createDatabase(serverUrl: string, name: string, like?: string): Promise<string> {
  await onServer(serverUrl, `CREATE DATABASE ${name}${like ? ` TEMPLATE ${like}` : ''}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

const dropDatabase = (serverUrl: string, name: string) =>
  onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`)

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const url = new URL(serverUrl)
  url.pathname = '/postgres'
  const client = new pg.Client(url.href)
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 2
})
