/** Conversations inside the platform: how long a message may be, when a reader is told, when one writes to nobody. */
export const LONGEST_MESSAGE = 2000

/** Messages shown beside a reported one, before it: enough to understand, no more of the conversation. */
export const SHOWN_BEFORE_REPORT = 2

const HOUR = 3_600_000

interface Reader {
  readonly lastReadAt: Date | null
  readonly notifiedAt: Date | null
}

/**
 * Whether a reader is told, by e-mail or SMS, of a message posted at `at`: not when it is read already, and at most
 * once an hour as long as they do not come and read.
 */
export function isToBeTold({ lastReadAt, notifiedAt }: Reader, at: Date, now: Date): boolean {
  if (lastReadAt && lastReadAt >= at) return false
  if (!notifiedAt || (lastReadAt && lastReadAt > notifiedAt)) return true
  return now.getTime() - notifiedAt.getTime() >= HOUR
}
