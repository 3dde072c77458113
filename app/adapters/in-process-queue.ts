/** The queue of the embedded default: in memory, straight from the outbox, which hands again what a stop lost. */
import { DEAD_JOBS_KEPT, DEFAULT_RETRIES, type DeadJob, type Queue, type RetryPolicy } from './queue'

interface Entry<Job> {
  readonly job: Job
  readonly key: string | undefined
  failures: number
}

export function inProcessQueue<Job>(retries: RetryPolicy = DEFAULT_RETRIES): Queue<Job> {
  const waiting: Entry<Job>[] = []
  const delayed = new Set<NodeJS.Timeout>()
  const running = new Set<Promise<void>>()
  const keys = new Set<string>()
  const buried: DeadJob<Job>[] = []
  let handler: ((job: Job) => Promise<void>) | undefined
  let places = 0
  let closed = false

  function later(entry: Entry<Job>, delayMs: number): void {
    const timer = setTimeout(() => {
      delayed.delete(timer)
      waiting.push(entry)
      advance()
    }, delayMs)
    delayed.add(timer)
  }

  function advance(): void {
    while (!closed && handler && running.size < places) {
      const entry = waiting.shift()
      if (!entry) return
      const run = attempt(entry, handler).finally(() => {
        running.delete(run)
        advance()
      })
      running.add(run)
    }
  }

  async function attempt(entry: Entry<Job>, handle: (job: Job) => Promise<void>): Promise<void> {
    try {
      await handle(entry.job)
      if (entry.key !== undefined) keys.delete(entry.key)
    } catch (error) {
      entry.failures += 1
      if (entry.failures < retries.attempts) {
        if (!closed) later(entry, retries.backoffMs * 2 ** (entry.failures - 1))
        return
      }
      if (entry.key !== undefined) keys.delete(entry.key)
      buried.unshift({ job: entry.job, error: error instanceof Error ? error.message : String(error) })
      buried.length = Math.min(buried.length, DEAD_JOBS_KEPT)
    }
  }

  return {
    async add(job, { delayMs = 0, key } = {}) {
      if (closed) throw new Error('the queue is closed')
      if (key !== undefined) {
        if (keys.has(key)) return
        keys.add(key)
      }
      const entry = { job, key, failures: 0 }
      if (delayMs > 0) return later(entry, delayMs)
      waiting.push(entry)
      // Not before the caller goes on: adding a job never runs it.
      setImmediate(advance)
    },
    process(handle, concurrency) {
      handler = handle
      places = concurrency
      advance()
    },
    pending: async () => waiting.length + delayed.size + running.size,
    dead: async () => [...buried],
    async close() {
      closed = true
      for (const timer of delayed) clearTimeout(timer)
      delayed.clear()
      await Promise.all(running)
    },
  }
}
