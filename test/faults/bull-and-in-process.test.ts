/** One contract for both queues: what the rest of the house relies on, and nothing more. */
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { needsRedis, noRedis, startRedis, type TestRedis } from '#test/support/redis'
import { bullQueue } from '~/adapters/bull-queue'
import { inProcessQueue } from '~/adapters/in-process-queue'
import type { Queue } from '~/adapters/queue'

interface Job {
  readonly name: string
}

const RETRIES = { attempts: 3, backoffMs: 120 }
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function until(condition: () => boolean | Promise<boolean>, ms = 8000): Promise<void> {
  const end = Date.now() + ms
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('waited too long')
    await sleep(15)
  }
}

function contract(open: () => Queue<Job>) {
  const queues: Queue<Job>[] = []
  const opened = () => {
    const queue = open()
    queues.push(queue)
    return queue
  }
  afterEach(async () => {
    await Promise.all(queues.splice(0).map((queue) => queue.close()))
  })

  test('every job runs, in any order', async () => {
    const queue = opened()
    const seen: string[] = []
    queue.process(async ({ name }) => void seen.push(name), 3)
    for (let i = 0; i < 20; i++) await queue.add({ name: String(i) })
    await until(() => seen.length >= 20)
    expect(new Set(seen).size).toBe(20)
    await until(async () => (await queue.pending()) === 0)
  })

  test('jobs added before anybody runs them wait', async () => {
    const queue = opened()
    await queue.add({ name: 'early' })
    expect(await queue.pending()).toBe(1)
    const seen: string[] = []
    queue.process(async ({ name }) => void seen.push(name), 1)
    await until(() => seen.length === 1)
  })

  test('no more run at once than asked', async () => {
    const queue = opened()
    let now = 0
    let most = 0
    let done = 0
    queue.process(async () => {
      now++
      most = Math.max(most, now)
      await sleep(20)
      now--
      done++
    }, 2)
    for (let i = 0; i < 8; i++) await queue.add({ name: String(i) })
    await until(() => done === 8)
    expect(most).toBe(2)
  })

  test('a job that fails is tried again, each time later', async () => {
    const queue = opened()
    const at: number[] = []
    queue.process(async () => {
      at.push(Date.now())
      if (at.length < 3) throw new Error('not yet')
    }, 1)
    await queue.add({ name: 'stubborn' })
    await until(() => at.length === 3)
    const [first = 0, second = 0, third = 0] = at
    expect(second - first).toBeGreaterThanOrEqual(RETRIES.backoffMs - 5)
    expect(third - second).toBeGreaterThanOrEqual(2 * RETRIES.backoffMs - 5)
    await until(async () => (await queue.pending()) === 0)
    expect(await queue.dead()).toEqual([])
  })

  test('after its last attempt it is kept among the dead, and the others go on', async () => {
    const queue = opened()
    const seen: string[] = []
    queue.process(async ({ name }) => {
      seen.push(name)
      if (name === 'poison') throw new Error('never')
    }, 1)
    await queue.add({ name: 'poison' })
    await queue.add({ name: 'sound' })
    await until(async () => (await queue.dead()).length === 1)
    expect(seen.filter((name) => name === 'poison')).toHaveLength(RETRIES.attempts)
    expect(seen.indexOf('sound')).toBeLessThan(seen.lastIndexOf('poison'))
    expect(await queue.dead()).toEqual([{ job: { name: 'poison' }, error: 'never' }])
    expect(await queue.pending()).toBe(0)
  })

  test('a delayed job waits for its time', async () => {
    const queue = opened()
    const seen: string[] = []
    queue.process(async ({ name }) => void seen.push(name), 1)
    const start = Date.now()
    await queue.add({ name: 'later' }, { delayMs: 400 })
    await queue.add({ name: 'now' })
    await until(() => seen.length === 2)
    expect(seen).toEqual(['now', 'later'])
    expect(Date.now() - start).toBeGreaterThanOrEqual(395)
  })

  test('a key that waits is not added twice, and can be again once done or dead', async () => {
    const queue = opened()
    const seen: string[] = []
    await queue.add({ name: 'one' }, { key: 'k' })
    await queue.add({ name: 'two' }, { key: 'k' })
    queue.process(async ({ name }) => {
      seen.push(name)
      if (name === 'bad') throw new Error('bad')
    }, 1)
    await until(async () => seen.length > 0 && (await queue.pending()) === 0)
    expect(seen).toEqual(['one'])
    await queue.add({ name: 'bad' }, { key: 'k' })
    await until(async () => (await queue.dead()).length === 1)
    await queue.add({ name: 'three' }, { key: 'k' })
    await until(() => seen.includes('three'))
  })

  test('closing waits for what runs', async () => {
    const queue = opened()
    let ended = false
    let started = false
    queue.process(async () => {
      started = true
      await sleep(200)
      ended = true
    }, 1)
    await queue.add({ name: 'slow' })
    await until(() => started)
    await queue.close()
    expect(ended).toBe(true)
  })
}

describe('the queue in the process', () => {
  contract(() => inProcessQueue<Job>(RETRIES))
})

describe.skipIf(noRedis !== undefined)(needsRedis('the queue on Redis'), () => {
  let redis: TestRedis
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis?.stop())

  const open = (prefix = randomUUID()) =>
    bullQueue<Job>({ redisUrl: redis.url, retries: RETRIES, prefix, lockMs: 1000, onError: () => undefined })

  contract(open)

  test('two processes share the jobs, each runs in one of them', async () => {
    const prefix = randomUUID()
    const [a, b] = [open(prefix), open(prefix)]
    const seen: string[] = []
    for (const queue of [a, b]) queue.process(async ({ name }) => void seen.push(name), 2)
    for (let i = 0; i < 40; i++) await a.add({ name: String(i) })
    await until(() => seen.length >= 40)
    await Promise.all([a.close(), b.close()])
    expect(seen.length).toBe(40)
    expect(new Set(seen).size).toBe(40)
  })

  test('the dead outlive the process', async () => {
    const prefix = randomUUID()
    const first = open(prefix)
    first.process(() => Promise.reject(new Error('never')), 1)
    await first.add({ name: 'poison' })
    await until(async () => (await first.dead()).length === 1)
    await first.close()
    const second = open(prefix)
    expect(await second.dead()).toHaveLength(1)
    await second.close()
  })
})
