/** The worker process: the outbox, the queue and the clock, without the web. Any number of them share one database. */
import pino from 'pino'
import { EnvironmentError, readEnvironment } from './environment.server'
import { startBackgroundWork } from './jobs/background-work'
import { stopOnSignals } from './process-life'
import { buildWiring } from './wiring.server'

async function main() {
  const environment = readEnvironment(process.env)
  if (!environment.DATABASE_URL) {
    throw new EnvironmentError(
      'DATABASE_URL : un worker séparé demande une base PostgreSQL partagée (npm start fait tout en un).',
    )
  }
  const log = pino({ level: environment.LOG_LEVEL })
  const wiring = buildWiring(environment, environment.DATABASE_URL)
  const work = await startBackgroundWork(wiring, log)
  stopOnSignals(async () => {
    await work.stop()
    await wiring.db.$disconnect()
  })
  log.info('worker ready')
}

main().catch((error: unknown) => {
  const sentence =
    error instanceof EnvironmentError ? error.message : ((error as Error).stack ?? String(error))
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
})
