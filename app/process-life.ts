/** How a process ends: once, in order, and not later than a few seconds after it was asked. */

const LAST_RESORT_MS = 8000

/** Runs `stop` on Ctrl-C or SIGTERM, then exits; a second signal, or a stop that hangs, exits at once. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false
  const end = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), LAST_RESORT_MS).unref()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`stop after ${signal} failed: ${String(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}
