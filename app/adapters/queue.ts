/**
 * A queue of background jobs: at least once, in no promised order. What must not be lost is not kept here but in the
 * outbox, so that an emptied queue costs time and never a message.
 */
export interface Queue<Job> {
  /** `key`: a job of the same key that still waits or runs is not added twice. */
  add(job: Job, options?: { readonly delayMs?: number; readonly key?: string }): Promise<void>
  /** Starts running jobs here, at most `concurrency` at a time. A handler that throws is tried again, later and later. */
  process(handler: (job: Job) => Promise<void>, concurrency: number): void
  /** How many jobs wait, are delayed or run. */
  pending(): Promise<number>
  /** Jobs given up after their last attempt, the latest first. */
  dead(): Promise<readonly DeadJob<Job>[]>
  /** Takes no more jobs and waits for those that run here. */
  close(): Promise<void>
}

export interface DeadJob<Job> {
  readonly job: Job
  readonly error: string
}

export interface RetryPolicy {
  /** Runs in all, the first included. */
  readonly attempts: number
  /** Wait before the second run; doubled before each next one. */
  readonly backoffMs: number
}

export const DEFAULT_RETRIES: RetryPolicy = { attempts: 5, backoffMs: 1000 }

/** Dead jobs kept for somebody to look at. */
export const DEAD_JOBS_KEPT = 1000
