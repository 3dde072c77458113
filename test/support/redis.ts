/**
 * A real Redis for the tests that need one: a redis-server of our own, or the server of REDIS_URL, which must be one
 * for tests, because they empty it. Without either those tests are skipped and say so, unless REQUIRE_REDIS=1.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { Redis } from 'ioredis'

export interface TestRedis {
  readonly url: string
  /** Loses everything it holds, as a Redis without persistence that restarts. */
  flush(): Promise<void>
  stop(): Promise<void>
}

/** Why there is no Redis here; undefined when there is one. */
export const noRedis = whyNoRedis()

function whyNoRedis(): string | undefined {
  if (hasServer() || process.env.REDIS_URL) return undefined
  const why = 'no Redis: neither redis-server on PATH nor REDIS_URL'
  if (process.env.REQUIRE_REDIS === '1') throw new Error(`${why}, and REQUIRE_REDIS=1`)
  return why
}

function hasServer(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Skips a suite without a Redis; its name says why. */
export function needsRedis(name: string): string {
  return noRedis === undefined ? name : `${name} (skipped: ${noRedis})`
}

export async function startRedis(): Promise<TestRedis> {
  const given = hasServer() ? undefined : process.env.REDIS_URL
  let server: ChildProcess | undefined
  let url = given ?? ''
  if (!given) {
    const port = await freePort()
    url = `redis://127.0.0.1:${port}`
    server = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      {
        stdio: 'ignore',
      },
    )
  }
  // A run that crashes must not leave it behind.
  const lastResort = () => server?.kill('SIGKILL')
  process.once('exit', lastResort)
  const client = new Redis(url, { maxRetriesPerRequest: null })
  // Until our own server listens, the first attempts fail.
  client.on('error', () => undefined)
  await client.ping()
  return {
    url,
    flush: async () => void (await client.flushall()),
    async stop() {
      client.disconnect()
      process.off('exit', lastResort)
      if (!server) return
      const ended = new Promise((done) => server.once('exit', done))
      server.kill('SIGKILL')
      await ended
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
