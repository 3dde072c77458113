/** Requests a second of built pages beside a bare Remix page of the same size, in the same process. */
import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { hmacTokens } from '~/adapters/tokens'
import type { Database } from '~/database/client'
import { readEnvironment } from '~/environment.server'
import { sessionCookie } from '~/wiring.server'
import { median } from './timing'

const CONNECTIONS = 8
const WARM_SECONDS = 3
const SECONDS = 4
const ROUNDS = 3

export interface PageFigures {
  readonly bytes: number
  readonly requests: number
  readonly bareRequests: number
  /** Ours over the bare one's: the median of the rounds, each round beside its own bare page. */
  readonly rate: number
  readonly p95: number
  readonly bareP95: number
  /** Ours over the bare one's. */
  readonly p95Ratio: number
}

export interface PageServer {
  /** `paths` in turn, so that no answer is the last one again. */
  measure(paths: readonly string[], cookie?: string): Promise<PageFigures>
  html(path: string, cookie?: string): Promise<string>
  /** How many SQL statements a page takes. */
  statements(path: string, cookie: string): Promise<number>
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
    statements: async (path, cookie) => {
      child.send({ path, cookie })
      return (await firstMessage<{ statements: number }>(child)).statements
    },
    stop: () => void child.kill(),
    measure: async (paths, cookie) => {
      const pages = await Promise.all(paths.map((path) => html(path, cookie)))
      const bytes = Math.round(pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0) / pages.length)
      const barePath = [`/?bytes=${bytes}`]
      await load(ours, paths, cookie, WARM_SECONDS)
      await load(bare, barePath, undefined, WARM_SECONDS)
      const loads: { ours: Load; bare: Load }[] = []
      for (let round = 0; round < ROUNDS; round++) {
        loads.push({
          ours: await load(ours, paths, cookie, SECONDS),
          bare: await load(bare, barePath, undefined, SECONDS),
        })
      }
      const middle = (of: (each: { ours: Load; bare: Load }) => number) => median(loads.map(of))
      return {
        bytes,
        requests: middle((each) => each.ours.rate),
        bareRequests: middle((each) => each.bare.rate),
        rate: middle((each) => each.ours.rate / each.bare.rate),
        p95: middle((each) => each.ours.p95),
        bareP95: middle((each) => each.bare.p95),
        p95Ratio: middle((each) => each.ours.p95 / each.bare.p95),
      }
    },
  }
}

interface Load {
  readonly rate: number
  readonly p95: number
}

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
    const ended = (code: number | null) => failed(new Error(`the page server ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      done(message as T)
    })
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
