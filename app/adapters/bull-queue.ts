/** The queue between processes: Bull on Redis. Any number of processes add to it, any number run its jobs. */
import Bull from 'bull'
import { DEAD_JOBS_KEPT, DEFAULT_RETRIES, type Queue, type RetryPolicy } from './queue'

export interface BullOptions {
  readonly redisUrl: string
  readonly retries?: RetryPolicy
  /** Where its keys live in Redis. */
  readonly prefix?: string
  /** How long a killed worker keeps a job from the others, in milliseconds. */
  readonly lockMs?: number
  /** Told of what goes wrong with Redis itself; Bull goes on by reconnecting. */
  readonly onError: (error: Error) => void
}

export function bullQueue<Job extends object>(options: BullOptions): Queue<Job> {
  const { retries = DEFAULT_RETRIES, lockMs = 30_000 } = options
  const queue = new Bull<Job>('background', options.redisUrl, {
    prefix: options.prefix ?? 'passerelle',
    settings: {
      lockDuration: lockMs,
      stalledInterval: lockMs,
      maxStalledCount: 3,
      // Bull's own « exponential » waits (2^n - 1) times the delay; ours doubles from the first.
      backoffStrategies: { doubling: (failures) => retries.backoffMs * 2 ** (failures - 1) },
    },
    defaultJobOptions: {
      attempts: retries.attempts,
      backoff: { type: 'doubling' },
      removeOnComplete: true,
      removeOnFail: DEAD_JOBS_KEPT,
    },
  })
  queue.on('error', options.onError)

  return {
    async add(job, { delayMs = 0, key } = {}) {
      if (key !== undefined) {
        // A dead job of this key no longer waits nor runs: it makes room.
        const same = await queue.getJob(key)
        if (same && (await same.isFailed())) await same.remove()
      }
      await queue.add(job, { delay: delayMs, ...(key === undefined ? {} : { jobId: key }) })
    },
    process(handler, concurrency) {
      // The promise ends with the queue; what breaks it was told through the error event.
      queue.process(concurrency, (job) => handler(job.data)).catch(options.onError)
    },
    async pending() {
      const { waiting, delayed, active } = await queue.getJobCounts()
      return waiting + delayed + active
    },
    async dead() {
      const jobs = await queue.getFailed(0, DEAD_JOBS_KEPT - 1)
      return jobs.map((job) => ({ job: job.data, error: job.failedReason ?? '' }))
    },
    close: () => queue.close(),
  }
}
