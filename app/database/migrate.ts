/** Brings the database to the schema of this version: `prisma migrate deploy`, run only when something is missing. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Applies the migrations of `prisma/migrations` that this database lacks, and says so in `log`. Starting the Prisma
 * CLI takes seconds, so a database that has them all is left alone after one query. Two processes may call it at
 * once: the CLI holds a lock of the database, and whoever comes second finds nothing left to do. Throws when a
 * migration fails, or was changed after it had been applied.
 */
export async function migrateDatabase(url: string, log: (line: string) => void): Promise<void> {
  const pending = await pendingMigrations(url)
  if (pending.length === 0) return
  log(`Mise à jour de la base de données (${pending.length === 1 ? '1 étape' : `${pending.length} étapes`})…`)
  await deployMigrations(url)
}

/** Names of the migrations that this database lacks, in order. Throws when an applied one has been changed since. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const applied = await appliedMigrations(url)
  const pending: string[] = []
  for (const { name, checksum } of await writtenMigrations()) {
    const known = applied.get(name)
    if (known === undefined) pending.push(name)
    else if (known !== checksum)
      throw new Error(`The migration ${name} was changed after it had been applied.`)
  }
  return pending
}

async function writtenMigrations(): Promise<{ name: string; checksum: string }[]> {
  const folder = join(root, 'prisma', 'migrations')
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const written = names.map(async ({ name }) => {
    const script = await readFile(join(folder, name, 'migration.sql'))
    return { name, checksum: createHash('sha256').update(script).digest('hex') }
  })
  return (await Promise.all(written)).sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** The checksum of each finished migration by its name; none in a database that Prisma has never seen. */
async function appliedMigrations(url: string): Promise<Map<string, string>> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const known = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS present`)
    if (!known.rows[0].present) return new Map()
    const finished = await client.query<{ name: string; checksum: string }>(
      `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    )
    return new Map(finished.rows.map(({ name, checksum }) => [name, checksum]))
  } finally {
    await client.end()
  }
}

function deployMigrations(url: string): Promise<void> {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js')
  const env = { ...process.env, DATABASE_URL: url, NO_COLOR: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  const child = spawn(process.execPath, [cli, 'migrate', 'deploy'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const listen = (chunk: Buffer) => {
    said += chunk
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('close', (code) =>
      code === 0 ? done() : failed(new Error(`The database could not be migrated:\n${said.trim()}`)),
    )
  })
}
