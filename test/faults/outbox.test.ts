/** From an event to a message, whatever fails on the way: written once, handled once, never blocked by another. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { backgroundWiring, silent, until } from '#test/support/background'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeUser, makeWorld, NOW } from '#test/support/factories'
import { fixedClock } from '~/adapters/clock'
import { demoMail } from '~/adapters/mail-demo'
import type { Database } from '~/database/client'
import { emit } from '~/database/outbox'
import { claimEvents, claimMessages } from '~/database/outbox-claims'
import { takeTurn } from '~/database/turns'
import { startBackgroundWork } from '~/jobs/background-work'
import { HANDLERS } from '~/jobs/handlers'
import { handleEvents } from '~/use-cases/message/handle-events'
import type { EventHandlers } from '~/use-cases/message/letter'

let db: Database
const works: { stop(): Promise<void> }[] = []

beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(() => emptyDatabase(db))
afterEach(async () => {
  await Promise.all(works.splice(0).map((work) => work.stop()))
})

async function signInEvents(count: number, now = NOW): Promise<string[]> {
  const user = await makeUser(db)
  await db.outboxEvent.createMany({
    data: Array.from({ length: count }, () => ({
      type: 'account.signInRequested',
      payload: { linkId: randomUUID(), userId: user.id },
      occurredAt: now,
      availableAt: now,
    })),
  })
  return (await db.outboxEvent.findMany({ orderBy: { seq: 'asc' }, select: { id: true } })).map(
    ({ id }) => id,
  )
}

const clockContext = (now: Date | string = NOW) => contextOf(db, { role: 'clock' }, now)

describe('claiming', () => {
  test('several workers at once never take the same event', async () => {
    await signInEvents(60)
    const claim = { now: NOW, leaseMs: 60_000, limit: 20 }
    const taken = await Promise.all([1, 2, 3, 4].map(() => claimEvents(db, claim)))
    const all = taken.flat()
    expect(new Set(all).size).toBe(all.length)
    const rest = await claimEvents(db, { ...claim, limit: 100 })
    expect(all.length + rest.length).toBe(60)
    expect(await claimEvents(db, claim)).toEqual([])
  })

  test('oldest first, and not before its time', async () => {
    const ids = await signInEvents(3)
    await db.outboxEvent.update({
      where: { id: ids[0] ?? '' },
      data: { availableAt: new Date(NOW.getTime() + 5000) },
    })
    expect(await claimEvents(db, { now: NOW, leaseMs: 60_000, limit: 10 })).toEqual(ids.slice(1))
    const later = new Date(NOW.getTime() + 5000)
    expect(await claimEvents(db, { now: later, leaseMs: 60_000, limit: 10 })).toEqual(ids.slice(0, 1))
  })

  test('what was taken and lost is due again when its lease ends, not before', async () => {
    const ids = await signInEvents(1)
    const at = (ms: number) => ({ now: new Date(NOW.getTime() + ms), leaseMs: 60_000, limit: 10 })
    expect(await claimEvents(db, at(0))).toEqual(ids)
    expect(await claimEvents(db, at(59_999))).toEqual([])
    expect(await claimEvents(db, at(60_000))).toEqual(ids)
  })

  test('a schedule’s turn goes to one process, once per period', async () => {
    const turn = (ms: number) => takeTurn(db, 'schedule:test', new Date(NOW.getTime() + ms), 60_000)
    const first = await Promise.all([turn(0), turn(0), turn(0)])
    expect(first.filter(Boolean)).toHaveLength(1)
    expect(await turn(59_000)).toBe(false)
    expect(await turn(60_000)).toBe(true)
  })
})

describe('handling', () => {
  test('the same events handled by two workers at once write each message once', async () => {
    const ids = await signInEvents(10)
    await Promise.all([
      handleEvents(clockContext(), HANDLERS, ids),
      handleEvents(clockContext(), HANDLERS, ids),
      handleEvents(clockContext(), HANDLERS, ids.toReversed()),
    ])
    await handleEvents(clockContext(), HANDLERS, ids)
    expect(await db.message.count()).toBe(10)
    expect(await db.handledEvent.count()).toBe(10)
    expect(await db.outboxEvent.count({ where: { handledAt: null } })).toBe(0)
  })

  test('a handler that fails leaves nothing behind, and the others are handled', async () => {
    const { offer } = await makeWorld(db)
    await signInEvents(3)
    await db.$transaction((tx) =>
      emit(tx, { type: 'offer.filled', payload: { offerId: offer.id } }, { now: NOW }),
    )
    const ids = (await db.outboxEvent.findMany()).map(({ id }) => id)
    const handlers: EventHandlers = {
      ...HANDLERS,
      'offer.filled': {
        messages: async (tx) => {
          await tx.db.auditEntry.create({
            data: { role: 'clock', action: 'half', subjectType: 'offer', subjectId: offer.id },
          })
          throw new Error('poison')
        },
      },
    }
    const failures = await handleEvents(clockContext(), handlers, ids)
    expect(failures).toHaveLength(1)
    expect(await db.auditEntry.count({ where: { action: 'half' } })).toBe(0)
    expect(await db.message.count()).toBe(3)
    const poisoned = await db.outboxEvent.findFirstOrThrow({ where: { type: 'offer.filled' } })
    expect(poisoned).toMatchObject({ attempts: 1, handledAt: null, dispatchedAt: null, deadAt: null })
    expect(poisoned.lastError).toBe('Error: poison')
    expect(poisoned.availableAt.getTime()).toBe(NOW.getTime() + 2000)
  })

  test('two handlers of one event: the sound one is not repeated while the other is tried again', async () => {
    const ids = await signInEvents(1)
    let runs = 0
    let broken = true
    const handlers: EventHandlers = {
      ...HANDLERS,
      'account.signInRequested': {
        ...HANDLERS['account.signInRequested'],
        other: async () => {
          if (broken) throw new Error('not yet')
          runs++
          return []
        },
      },
    }
    expect(await handleEvents(clockContext(), handlers, ids)).toHaveLength(1)
    expect(await db.message.count()).toBe(1)
    expect(await db.handledEvent.count()).toBe(1)
    broken = false
    expect(await handleEvents(clockContext(), handlers, ids)).toEqual([])
    expect(await db.message.count()).toBe(1)
    expect(runs).toBe(1)
    expect((await db.outboxEvent.findFirstOrThrow()).handledAt).not.toBeNull()
  })

  test('after its last attempt an event is given up and kept, with its error', async () => {
    const ids = await signInEvents(1)
    const handlers: EventHandlers = {
      ...HANDLERS,
      'account.signInRequested': { messages: () => Promise.reject(new Error('always')) },
    }
    for (let tries = 1; tries <= 7; tries++) {
      const [failure] = await handleEvents(clockContext(), handlers, ids)
      expect(failure?.dead).toBe(tries === 7)
    }
    const event = await db.outboxEvent.findFirstOrThrow()
    expect(event).toMatchObject({ attempts: 7, handledAt: null, lastError: 'Error: always' })
    expect(event.deadAt).toEqual(NOW)
    expect(await claimEvents(db, { now: new Date('2030-01-01'), leaseMs: 1, limit: 10 })).toEqual([])
  })

  test('an event that nobody here knows is tried again, then kept', async () => {
    await db.outboxEvent.create({
      data: { type: 'weather.changed', payload: {}, occurredAt: NOW, availableAt: NOW },
    })
    const { id } = await db.outboxEvent.findFirstOrThrow()
    expect(await handleEvents(clockContext(), HANDLERS, [id])).toHaveLength(1)
    expect(await db.outboxEvent.findFirstOrThrow()).toMatchObject({ attempts: 1, handledAt: null })
  })
})

describe('the whole loop, in the process', () => {
  const start = async (options: Parameters<typeof startBackgroundWork>[2] = {}) => {
    const wiring = backgroundWiring(db, { mail: demoMail, demo: true })
    const work = await startBackgroundWork(wiring, silent, { pollMs: 30, schedules: [], ...options })
    works.push(work)
    return work
  }
  const allSent = async (count: number) =>
    (await db.message.count({ where: { sentAt: { not: null } } })) === count

  test('two workers on one database: everything is sent, each once', async () => {
    const sent: string[] = []
    const mail = {
      ...demoMail,
      send: async ({ messageId }: { messageId: string }) => void sent.push(messageId),
    }
    await signInEvents(300, new Date())
    for (let i = 0; i < 2; i++) {
      const wiring = backgroundWiring(db, { mail })
      works.push(await startBackgroundWork(wiring, silent, { pollMs: 30, schedules: [] }))
    }
    await until('all is sent', () => allSent(300))
    expect(sent).toHaveLength(300)
    expect(new Set(sent).size).toBe(300)
  })

  test('a poison event does not stop the others', async () => {
    const { offer } = await makeWorld(db)
    const now = new Date()
    const filled = { type: 'offer.filled', payload: { offerId: offer.id } } as const
    await db.$transaction((tx) => emit(tx, filled, { now }))
    await signInEvents(30, now)
    const poison = () => Promise.reject(new Error('poison'))
    await start({ handlers: { ...HANDLERS, 'offer.filled': { messages: poison } } })
    await until('the others are sent', () => allSent(30))
    const event = await db.outboxEvent.findFirstOrThrow({ where: { type: 'offer.filled' } })
    expect(event.handledAt).toBeNull()
    expect(event.attempts).toBeGreaterThanOrEqual(1)
  })

  test('events of a worker that died are handed again, and it says it is alive', async () => {
    const ids = await signInEvents(5, new Date())
    // Taken by somebody who is no more.
    await db.outboxEvent.updateMany({ where: { id: { in: ids } }, data: { dispatchedAt: new Date() } })
    await start({ leases: { eventsMs: 700, messagesMs: 700 } })
    await until('it is alive', async () => (await db.heartbeat.count({ where: { name: 'worker' } })) === 1)
    expect(await db.message.count()).toBe(0)
    await until('they are sent', () => allSent(5))
  })

  test('stopping waits for the job that runs', async () => {
    const ids = await signInEvents(1, new Date())
    let entered = false
    const slow: EventHandlers['account.signInRequested'] = {
      messages: async () => {
        entered = true
        await new Promise((done) => setTimeout(done, 400))
        return []
      },
    }
    const work = await start({ handlers: { ...HANDLERS, 'account.signInRequested': slow } })
    await until('the handler runs', () => entered)
    await work.stop()
    expect((await db.outboxEvent.findUniqueOrThrow({ where: { id: ids[0] ?? '' } })).handledAt).not.toBeNull()
  })

  test('a schedule that fails does not stop the next', async () => {
    let ran = 0
    const schedules = [
      { name: 'broken', everyMinutes: 1, run: () => Promise.reject(new Error('no')) },
      { name: 'sound', everyMinutes: 1, run: async () => void ran++ },
    ]
    await start({ schedules })
    await start({ schedules })
    await until('it ran', () => ran > 0)
    expect(ran).toBe(1)
  })
})

test('a message waits for its time and is taken by one worker', async () => {
  const ids = await signInEvents(4)
  await handleEvents(clockContext(), HANDLERS, ids)
  const claim = { now: fixedClock(NOW).now(), leaseMs: 1000, limit: 3 }
  const [a, b] = await Promise.all([claimMessages(db, claim), claimMessages(db, claim)])
  const rest = await claimMessages(db, claim)
  expect(new Set([...a, ...b, ...rest]).size).toBe(4)
  expect(a.length + b.length + rest.length).toBe(4)
})
