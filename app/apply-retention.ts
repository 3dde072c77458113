/**
 * `npm run retention -- [--dry-run]`: does now what the clock does every six hours (domain/retention), or only counts
 * what it would do. The application may keep running when DATABASE_URL names its database; the embedded database must
 * be at rest.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DataFolderInUse } from './adapters/data-folder-lock'
import { startEmbeddedPostgres } from './adapters/embedded-postgres'
import { countDue } from './database/retention-due'
import { isRefused } from './domain/refusal'
import { RETENTION_KEYS, RETENTION_RULES, sayKeeping } from './domain/retention/rules'
import { EnvironmentError, readEnvironment } from './environment.server'
import { applyRetention } from './use-cases/retention/apply-retention'
import { buildWiring } from './wiring.server'

const say = (line: string) => void process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
  const dry = values['dry-run']
  const environment = readEnvironment(process.env)
  const embedded = environment.DATABASE_URL
    ? undefined
    : await startEmbeddedPostgres({ dataDir: resolve(environment.DATA_DIR), log: () => undefined })
  const { db, ports } = buildWiring(environment, environment.DATABASE_URL ?? embedded?.url ?? '')
  try {
    const counts = dry
      ? await countDue(db, ports.clock.now())
      : await applyRetention({ actor: { role: 'clock' }, db, ports })
    if (isRefused(counts)) throw new Error(counts.refused)
    for (const key of RETENTION_KEYS) {
      const { label, keep, from, becomes } = RETENTION_RULES[key]
      say(`${String(counts[key]).padStart(8)}  ${label}, ${sayKeeping(keep)} ${from} : ${becomes}`)
    }
    say(dry ? 'Rien n’a été changé (--dry-run).' : 'Fait.')
  } finally {
    await db.$disconnect()
    await embedded?.stop()
  }
}

main().catch((error: unknown) => {
  const mendable =
    error instanceof EnvironmentError ||
    error instanceof DataFolderInUse ||
    (error as { code?: string }).code?.startsWith('ERR_PARSE')
  process.stderr.write(`${mendable ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`)
  process.exitCode = 1
})
