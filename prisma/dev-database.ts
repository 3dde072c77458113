import { spawn } from 'node:child_process'
import { startEmbeddedPostgres } from '~/adapters/embedded-postgres'

/**
 * Runs a command with DATABASE_URL pointing to the embedded PostgreSQL, for the Prisma CLI:
 * `npx tsx prisma/dev-database.ts prisma migrate dev --create-only --name add-visits`.
 * Its data is in PRISMA_DATA_DIR (default `data/schema`), apart from the program's own.
 */
const say = (line: string) => void process.stderr.write(`${line}\n`)
const dataDir = process.env.PRISMA_DATA_DIR ?? 'data/schema'
const database = await startEmbeddedPostgres({ dataDir, log: say, settings: { fsync: 'off' } })
const [command = 'cat', ...words] = process.argv.slice(2)
if (process.argv.length === 2) say(`DATABASE_URL=${database.url}`)
const env = { ...process.env, DATABASE_URL: database.url, PATH: `node_modules/.bin:${process.env.PATH}` }
const child = spawn(command, words, { env, stdio: 'inherit' })
child.once('error', (error) => say(error.message))
child.once('close', async (code) => {
  await database.stop()
  process.exit(code ?? 1)
})
