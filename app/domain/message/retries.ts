/** How often background work is tried again, and when it is given up for somebody to look at. */

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** A handler that fails is most often a bug or a database in trouble: soon, then less and less. About an hour in all. */
const EVENT_DELAYS = [2 * SECOND, 10 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 45 * MINUTE]

/** A mail server may be down for a week-end: about three days in all. */
const MESSAGE_DELAYS = [
  10 * SECOND,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  12 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

/** Milliseconds to wait after the given number of failures (≥ 1), or undefined when the work is given up. */
export function retryDelayMs(what: 'event' | 'message', failures: number): number | undefined {
  return (what === 'event' ? EVENT_DELAYS : MESSAGE_DELAYS)[failures - 1]
}

/** Nobody is asked to wait longer than this between two attempts, whatever the other side says. */
const LONGEST_ASKED = 24 * HOUR

/**
 * Milliseconds that a `Retry-After` header asks to wait: seconds, or a date of HTTP. Undefined when there is none that
 * can be read; never more than a day.
 */
export function retryAfterMs(header: string | null, now: Date): number | undefined {
  const text = header?.trim() ?? ''
  const asked = /^\d{1,9}$/.test(text)
    ? Number(text) * SECOND
    : /^[A-Z][a-z]{2}, /.test(text)
      ? Date.parse(text) - now.getTime()
      : Number.NaN
  return Number.isNaN(asked) ? undefined : Math.min(Math.max(asked, 0), LONGEST_ASKED)
}
