/**
 * From the outbox to the queue: takes what is due and hands it over in small jobs. It holds nothing itself: whatever
 * is lost after it (an emptied Redis, a killed worker) is due again when its lease ends.
 */
import type { Logger } from 'pino'
import type { Queue } from '~/adapters/queue'
import type { Context } from '~/use-cases/context'
import { claimWork, type Leases } from '~/use-cases/message/claim-work'
import { nameOfError } from './clock'
import type { BackgroundJob } from './run-job'

const EVENTS_A_JOB = 50
const MESSAGES_A_JOB = 25
/** Work waits in the outbox, where any worker can take it, rather than in a long queue. */
const FULL_QUEUE = 16
const CLAIMED_AT_ONCE = 200
const AFTER_A_FAILURE_MS = 2000

export interface RelayOptions {
  readonly context: Context
  readonly queue: Queue<BackgroundJob>
  readonly log: Logger
  readonly leases: Leases
  readonly pollMs: number
}

export interface Relay {
  /** Something may be due: do not wait for the next turn. */
  wake(): void
  stop(): Promise<void>
}

export function startRelay({ context, queue, log, leases, pollMs }: RelayOptions): Relay {
  let stopping = false
  let awake = false
  let rouse: (() => void) | undefined

  /** Waits until woken, or for so long. */
  const rest = (ms: number) =>
    new Promise<void>((done) => {
      if (awake || stopping) return done()
      const timer = setTimeout(done, ms)
      rouse = () => {
        clearTimeout(timer)
        done()
      }
    })

  async function handOver(
    kind: BackgroundJob['kind'],
    ids: readonly string[],
    size: number,
    claimedAt: Date,
  ) {
    for (let start = 0; start < ids.length; start += size) {
      await queue.add({ kind, ids: ids.slice(start, start + size), claimedAt: claimedAt.toISOString() })
    }
  }

  /** One turn; true when there may be more at once. */
  async function turn(): Promise<boolean> {
    if ((await queue.pending()) >= FULL_QUEUE) return false
    const { events, messages, claimedAt } = await claimWork(context, leases, CLAIMED_AT_ONCE)
    await handOver('handleEvents', events, EVENTS_A_JOB, claimedAt)
    await handOver('deliverMessages', messages, MESSAGES_A_JOB, claimedAt)
    return Math.max(events.length, messages.length) === CLAIMED_AT_ONCE
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      awake = false
      try {
        if (!(await turn())) await rest(pollMs)
      } catch (error) {
        log.error({ error: nameOfError(error) }, 'the outbox could not be relayed')
        await rest(AFTER_A_FAILURE_MS)
      }
    }
  }

  const running = loop()
  const wake = () => {
    awake = true
    rouse?.()
  }
  return {
    wake,
    async stop() {
      stopping = true
      wake()
      await running
    },
  }
}
