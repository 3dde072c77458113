/**
 * `npm start`: everything in one process. Starts the embedded PostgreSQL (unless DATABASE_URL names another), migrates,
 * loads the demonstration territory the first time, builds the pages when they changed, serves them and does the
 * background work.
 */
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { pino } from 'pino'
import { DataFolderInUse } from './adapters/data-folder-lock'
import { DataFolderNotWritable, startEmbeddedPostgres } from './adapters/embedded-postgres'
import { PostgresUnavailable } from './adapters/postgres-binaries'
import { PostgresDidNotStart } from './adapters/postgres-cluster'
import { type Environment, EnvironmentError, readEnvironment } from './environment.server'
import { stopOnSignals } from './process-life'
import type { Wiring } from './wiring.server'

/** Something the person who starts can mend; only its sentence is shown. */
class CannotStart extends Error {}

const say = (line: string) => void process.stdout.write(`${line}\n`)

async function main() {
  const environment = readEnvironment({ LOG_LEVEL: 'warn', ...process.env })
  await refuseBusyPort(environment)
  const stops: (() => Promise<unknown>)[] = []
  const stopAll = async () => {
    for (const stop of stops.reverse()) await stop()
  }
  let stopping = false
  stopOnSignals(async () => {
    stopping = true
    say('\nArrêt en cours…')
    await stopAll()
  })
  try {
    const { createWebServer, ensureBuild, loadBuild, startBackgroundWork } = await program()
    const [wiring] = await Promise.all([prepareDatabase(environment, stops), ensureBuild(say)])
    const log = pino({ level: environment.LOG_LEVEL })
    const work = await startBackgroundWork(wiring, log)
    stops.push(() => work.stop())
    const server = createWebServer({ wiring, log, ...(await loadBuild()) })
    await new Promise<void>((done, failed) => {
      server.once('error', failed)
      server.listen(environment.PORT, environment.HOST, done)
    })
    stops.push(() => new Promise((done) => server.close(done).closeAllConnections()))
    say(`Prêt : ${environment.baseUrl}`)
    if (environment.demo) say(`Démonstration : ${environment.baseUrl}/demo`)
  } catch (error) {
    // What was still starting fails because the database under it was asked to stop.
    if (stopping) return
    await stopAll()
    throw error
  }
}

/** The program itself, read once nothing speaks against starting: who is refused knows it at once. */
async function program() {
  // Whatever the environment calls itself, built pages are drawn by the quick build of React.
  process.env.NODE_ENV = 'production'
  return {
    ...(await import('./build-pages')),
    ...(await import('./jobs/background-work')),
    ...(await import('./web-server')),
  }
}

async function prepareDatabase(environment: Environment, stops: (() => Promise<unknown>)[]) {
  let url = environment.DATABASE_URL
  if (!url) {
    const dataDir = resolve(environment.DATA_DIR)
    say(`Démarrage de la base de données dans ${dataDir}…`)
    const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined })
    stops.push(() => postgres.stop())
    url = postgres.url
  }
  const { migrateDatabase } = await import('./database/migrate')
  await migrateDatabase(url, say)
  const { buildWiring } = await import('./wiring.server')
  const wiring = buildWiring(environment, url)
  stops.push(() => wiring.db.$disconnect())
  if (environment.demo) await loadDemo(wiring, environment.DATABASE_URL ? undefined : url)
  return wiring
}

/** Our own database need not wait for the disk at each step of a load that would be started again. */
async function loadDemo(wiring: Wiring, ownUrl: string | undefined): Promise<void> {
  const { seedDemo } = await import('../prisma/seed/demo')
  if (!ownUrl) return seedDemo(wiring, say)
  const { connectToLoad } = await import('./database/client')
  const db = connectToLoad(ownUrl)
  await seedDemo({ ...wiring, db }, say).finally(() => db.$disconnect())
}

/** Says so before anything long is done; the listening itself still has the last word. */
function refuseBusyPort({ PORT, HOST }: Environment): Promise<void> {
  return new Promise((free, busy) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      busy(
        new CannotStart(
          error.code === 'EADDRINUSE'
            ? `Le port ${PORT} est déjà pris : arrêtez l’autre programme, ou choisissez-en un autre (PORT=3001 npm start).`
            : `Impossible d’écouter sur ${HOST}:${PORT} (${error.code}).`,
        ),
      ),
    )
    probe.listen(PORT, HOST, () => probe.close(() => free()))
  })
}

const MENDABLE = [
  CannotStart,
  EnvironmentError,
  DataFolderInUse,
  DataFolderNotWritable,
  PostgresDidNotStart,
  PostgresUnavailable,
]

main().catch((error: unknown) => {
  const mendable = error instanceof Error && MENDABLE.some((kind) => error instanceof kind)
  process.stderr.write(`${mendable ? error.message : ((error as Error).stack ?? String(error))}\n`)
  process.exit(1)
})
