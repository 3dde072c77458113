/** Workers as real processes, on a real Redis and without: killed in the middle, Redis emptied, everything arrives. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startSmtp, type TestSmtp, until } from '#test/support/background'
import { bundledProgram } from '#test/support/bundled-program'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeUser } from '#test/support/factories'
import { needsRedis, noRedis, startRedis, type TestRedis } from '#test/support/redis'
import type { Database } from '~/database/client'

let db: Database
let databaseUrl: string
let smtp: TestSmtp
let program: string
const workers: ChildProcess[] = []

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  databaseUrl = database.url
  program = await bundledProgram('test/support/worker-process.ts')
})
beforeEach(async () => {
  await emptyDatabase(db)
  smtp = await startSmtp()
})
afterEach(async () => {
  await Promise.all(workers.splice(0).map(kill))
  await smtp.stop()
})

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const ended = new Promise((done) => worker.once('exit', done))
  worker.kill('SIGKILL')
  await ended
}

async function startWorker(redisUrl?: string): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      WORKER_DATABASE_URL: databaseUrl,
      WORKER_SMTP_URL: smtp.url,
      ...(redisUrl ? { WORKER_REDIS_URL: redisUrl } : {}),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  workers.push(worker)
  await new Promise<void>((ready, failed) => {
    worker.stdout?.once('data', () => ready())
    worker.once('exit', (code) => failed(new Error(`the worker ended with ${code}`)))
  })
  return worker
}

async function emitEvents(count: number): Promise<void> {
  const user = await makeUser(db)
  const now = new Date()
  await db.outboxEvent.createMany({
    data: Array.from({ length: count }, () => ({
      type: 'account.signInRequested',
      payload: { linkId: randomUUID(), userId: user.id },
      occurredAt: now,
      availableAt: now,
    })),
  })
}

const sent = () => db.message.count({ where: { sentAt: { not: null } } })
const identities = () => new Set(smtp.received.map(({ messageId }) => messageId)).size

/** Every event made one message, every message arrived, and was noted. */
async function expectAll(count: number) {
  await until('everything is sent', async () => (await sent()) === count, 40_000)
  expect(await db.message.count()).toBe(count)
  expect(identities()).toBe(count)
  expect(await db.outboxEvent.count({ where: { handledAt: null } })).toBe(0)
}

function killedInTheMiddle(redisUrl: () => string | undefined) {
  test('a worker killed (-9) in the middle: the other finishes, nothing is lost', {
    timeout: 60_000,
  }, async () => {
    const [first] = await Promise.all([startWorker(redisUrl()), startWorker(redisUrl())])
    await emitEvents(200)
    await until('some arrived', () => smtp.received.length > 20)
    await kill(first)
    await expectAll(200)
  })

  test('killed while the server takes a message: it arrives again under the same identity', {
    timeout: 60_000,
  }, async () => {
    smtp.answer = () => 'hold'
    const first = await startWorker(redisUrl())
    await emitEvents(1)
    await until('the server has it', () => smtp.received.length === 1)
    await kill(first)
    smtp.answer = () => undefined
    await startWorker(redisUrl())
    await expectAll(1)
    expect(smtp.received).toHaveLength(2)
  })
}

describe('workers without Redis', () => {
  killedInTheMiddle(() => undefined)
})

describe.skipIf(noRedis !== undefined)(needsRedis('workers on Redis'), () => {
  let redis: TestRedis
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis?.stop())
  beforeEach(() => redis.flush())

  killedInTheMiddle(() => redis.url)

  test('Redis emptied in the middle: everything still arrives', { timeout: 60_000 }, async () => {
    await startWorker(redis.url)
    await emitEvents(200)
    await until('some arrived', () => smtp.received.length > 5)
    await redis.flush()
    await emitEvents(20)
    await until('some more arrived', () => smtp.received.length > 40)
    await redis.flush()
    await expectAll(220)
  })
})
