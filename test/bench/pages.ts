/** Requests a second of built pages beside a bare Remix page of the same size, in the same process. */
import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { hmacTokens } from '~/adapters/tokens'
import type { Database } from '~/database/client'
import { readEnvironment } from '~/environment.server'
import { sessionCookie } from '~/wiring.server'

const CONNECTIONS = 8
const WARM_SECONDS = 3
const SECONDS = 5
const ROUNDS = 2

export interface PageFigures {
  readonly bytes: number
  readonly requests: number
  readonly bareRequests: number
  /** Ours over the bare one's. */
  readonly rate: number
  /** Ours over the bare one's. */
  readonly p95: number
}

export interface PageServer {
  /** `paths` in turn, so that no answer is the last one again. */
  measure(paths: readonly string[], cookie?: string): Promise<PageFigures>
  html(path: string, cookie?: string): Promise<string>
  stop(): void
}

export async function startPageServer(databaseUrl: string): Promise<PageServer> {
  const env: NodeJS.ProcessEnv = { ...process.env, BENCH_DATABASE_URL: databaseUrl, NODE_ENV: 'production' }
  const child = fork(fileURLToPath(new URL('./page-server.tsx', import.meta.url)), {
    execArgv: ['--disable-warning=DeprecationWarning', '--import', 'tsx'],
    env,
  })
  const ports = await firstMessage<{ ours: number; bare: number }>(child)
  const ours = `http://127.0.0.1:${ports.ours}`
  const bare = `http://127.0.0.1:${ports.bare}`
  const html = async (path: string, cookie?: string) => {
    const answer = await fetch(`${ours}${path}`, { headers: cookie ? { cookie } : {}, redirect: 'manual' })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return answer.text()
  }
  return {
    html,
    stop: () => void child.kill(),
    measure: async (paths, cookie) => {
      const pages = await Promise.all(paths.map((path) => html(path, cookie)))
      const bytes = Math.round(pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0) / pages.length)
      const barePath = [`/?bytes=${bytes}`]
      await load(ours, paths, cookie, WARM_SECONDS)
      await load(bare, barePath, undefined, WARM_SECONDS)
      const best = { ours: NOTHING, bare: NOTHING }
      for (let round = 0; round < ROUNDS; round++) {
        best.ours = better(best.ours, await load(ours, paths, cookie, SECONDS))
        best.bare = better(best.bare, await load(bare, barePath, undefined, SECONDS))
      }
      return {
        bytes,
        requests: best.ours.rate,
        bareRequests: best.bare.rate,
        rate: best.ours.rate / best.bare.rate,
        p95: best.ours.p95 / best.bare.p95,
      }
    },
  }
}

interface Load {
  readonly rate: number
  readonly p95: number
}

const NOTHING: Load = { rate: 0, p95: Number.POSITIVE_INFINITY }
const better = (one: Load, other: Load) => (other.rate > one.rate ? other : one)

async function load(
  url: string,
  paths: readonly string[],
  cookie: string | undefined,
  duration: number,
): Promise<Load> {
  const times: number[] = []
  const headers: Record<string, string> = cookie ? { cookie } : {}
  const instance = autocannon({
    ...{ url, connections: CONNECTIONS, duration, headers },
    requests: paths.map((path) => ({ path })),
  })
  instance.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  const result = await instance
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${paths[0]}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`)
  }
  times.sort((a, b) => a - b)
  return { rate: times.length / duration, p95: times[Math.floor(times.length * 0.95)] ?? Number.NaN }
}

function firstMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((done, failed) => {
    child.once('message', (message) => done(message as T))
    child.once('exit', (code) => failed(new Error(`the page server ended with ${code}`)))
  })
}

/** A session of the first person who wears a hat, as the page server reads it. */
export async function sessionOf(db: Database, membership: { id: string; userId: string }): Promise<string> {
  const environment = readEnvironment({ NODE_ENV: 'development' })
  const token = randomUUID()
  await db.session.create({
    data: {
      ...{ id: hmacTokens(environment.SECRET).hash(token), userId: membership.userId },
      ...{ membershipId: membership.id, expiresAt: new Date(Date.now() + 86_400_000) },
    },
  })
  return (await sessionCookie(environment).serialize(token)).split(';')[0] ?? ''
}
