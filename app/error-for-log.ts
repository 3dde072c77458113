/** What a log may keep of an error: where it happened, never what somebody typed. */

const FRAMES = 12

/**
 * Name, code and stack of an error, without its message: a database's quotes the row, a query's its arguments. The
 * cause is described the same way.
 */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error }
  const { name, message, stack = '', cause } = error
  const { code } = error as Error & { code?: unknown }
  const written = stack.indexOf(message)
  const frames = (written < 0 ? stack : stack.slice(written + message.length))
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim())
  return {
    name,
    ...(typeof code === 'string' && { code }),
    frames,
    ...(cause instanceof Error && { cause: errorForLog(cause) }),
  }
}
