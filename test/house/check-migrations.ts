/**
 * The drift check of `npm run check`: what the migrations amount to must be what prisma/schema.prisma says. They are
 * applied to a fresh embedded PostgreSQL, as in a deployment.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startEmbeddedPostgres } from '~/adapters/embedded-postgres'
import { migrateDatabase } from '~/database/migrate'

const dataDir = await mkdtemp(join(tmpdir(), 'passerelle-drift-'))
const server = await startEmbeddedPostgres({ dataDir, log: () => undefined, settings: { fsync: 'off' } })
try {
  await migrateDatabase(server.url, () => undefined)
  const found = await diff(server.url)
  // An engine that fails to start ends with code 0 as well: only the sentence proves that a comparison was made.
  if (found.includes('No difference detected'))
    process.stdout.write('The migrations say what the schema says.\n')
  else {
    process.stderr.write(
      `The schema and the migrations differ. From the migrations to the schema:\n${found}\n`,
    )
    process.exitCode = 1
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function diff(url: string): Promise<string> {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js')
  const comparison = ['--from-config-datasource', '--to-schema', 'prisma/schema.prisma', '--exit-code']
  const env = { ...process.env, DATABASE_URL: url, NO_COLOR: '1' }
  const ran = await promisify(execFile)(process.execPath, [cli, 'migrate', 'diff', ...comparison], {
    env,
  }).catch((error: { stdout: string; stderr: string }) => error)
  return `${ran.stdout}${ran.stderr}`.trim()
}
