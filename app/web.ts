/** The web process of an installation with its own PostgreSQL: pages only; background work is worker.ts. */
import { pino } from 'pino'
import { ensureBuild, loadBuild } from './build-pages'
import { EnvironmentError, readEnvironment } from './environment.server'
import { stopOnSignals } from './process-life'
import { createWebServer } from './web-server'
import { buildWiring } from './wiring.server'

async function main() {
  const environment = readEnvironment(process.env)
  if (!environment.DATABASE_URL)
    throw new EnvironmentError('DATABASE_URL : le processus web demande une base PostgreSQL.')
  const log = pino({ level: environment.LOG_LEVEL })
  await ensureBuild((line) => log.info(line))
  const wiring = buildWiring(environment, environment.DATABASE_URL)
  const server = createWebServer({ wiring, log, ...(await loadBuild()) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(environment.PORT, environment.HOST, resolve)
  })
  log.info(`web ready on ${environment.baseUrl}`)
  stopOnSignals(async () => {
    await new Promise((resolve) => server.close(resolve).closeIdleConnections())
    await wiring.db.$disconnect()
  })
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof EnvironmentError ? error.message : (error as Error).stack}\n`)
  process.exitCode = 1
})
