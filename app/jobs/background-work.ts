/** Everything that is not answering a request: the outbox, the queue, the clock. In the worker, or beside the web. */
import type { Logger } from 'pino'
import type { Context } from '~/use-cases/context'
import { type Leases, sayAlive } from '~/use-cases/message/claim-work'
import type { EventHandlers } from '~/use-cases/message/letter'
import type { Wiring } from '~/wiring.server'
import { nameOfError, SCHEDULES, tick } from './clock'
import { HANDLERS } from './handlers'
import { startRelay } from './relay'
import { type BackgroundJob, runJob } from './run-job'
import type { Schedule } from './schedule'

export interface BackgroundOptions {
  readonly leases?: Leases
  /** How long the relay waits when nothing is due, in milliseconds. */
  readonly pollMs?: number
  readonly concurrency?: number
  readonly handlers?: EventHandlers
  readonly schedules?: readonly Schedule[]
}

const LEASES: Leases = { eventsMs: 60_000, messagesMs: 120_000 }
const TICK_MS = 60_000
const BEAT_MS = 20_000

/** Starts the background work of this process; any number of processes may. `stop` waits for what is running. */
export async function startBackgroundWork(
  wiring: Wiring,
  log: Logger,
  options: BackgroundOptions = {},
): Promise<{ stop(): Promise<void> }> {
  const {
    leases = LEASES,
    pollMs = 500,
    concurrency = 4,
    handlers = HANDLERS,
    schedules = SCHEDULES,
  } = options
  const context: Context = { actor: { role: 'clock' }, db: wiring.db, ports: wiring.ports }
  const queue = wiring.openQueue<BackgroundJob>(log)
  const { mail, sms, environment } = wiring
  const tools = { context, carriers: { mail, sms }, handlers, keepBodies: environment.demo, log }
  const relay = startRelay({ context, queue, log, leases, pollMs })
  queue.process(async (job) => {
    await runJob(tools, job)
    // What a job wrote or left is due now.
    relay.wake()
  }, concurrency)
  const clock = repeat(TICK_MS, () => tick(context, log, schedules))
  const heart = repeat(BEAT_MS, () =>
    sayAlive(context).catch((error) => log.error({ error: nameOfError(error) }, 'the heartbeat failed')),
  )
  return {
    async stop() {
      await Promise.all([relay.stop(), clock.stop(), heart.stop()])
      await queue.close()
      mail.close()
    },
  }
}

/** Does something now and every so often, never twice at once. `stop` waits for the one that runs. */
function repeat(everyMs: number, work: () => Promise<void>): { stop(): Promise<void> } {
  let running = work()
  let busy = true
  const settle = () => {
    busy = false
  }
  running.then(settle, settle)
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    running = work()
    running.then(settle, settle)
  }, everyMs)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
