/**
 * Notifications a second, from an event in the outbox to an SMTP server that took the message, through Bull; beside
 * Bull alone running empty jobs, in the same process and on the same Redis.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { backgroundWiring, silent, sleep } from '#test/support/background'
import { startRedis } from '#test/support/redis'
import { bullQueue } from '~/adapters/bull-queue'
import { smtpMail } from '~/adapters/mail-smtp'
import { connect, type Database } from '~/database/client'
import { startBackgroundWork } from '~/jobs/background-work'
import { median } from './timing'

export interface NotificationFigures {
  readonly bullPerSecond: number
  readonly notificationsPerSecond: number
  /** Notifications over empty jobs; the bar is 0.4. */
  readonly ratio: number
}

const JOBS = 4000
const NOTIFICATIONS = 2000
const RECIPIENTS = 100
/** Jobs at once in a worker, as background-work.ts has it. */
const CONCURRENCY = 4
const ROUNDS = 3

/** The median of three rounds, each beside its own bare Bull, on a migrated database whose outbox is empty. Needs a Redis. */
export async function measureNotifications(databaseUrl: string): Promise<NotificationFigures> {
  const redis = await startRedis()
  const sink = fork(fileURLToPath(new URL('./smtp-sink.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  })
  const { port } = await firstMessage<{ port: number }>(sink)
  const db = connect(databaseUrl)
  try {
    const users = await makeRecipients(db)
    const rounds: NotificationFigures[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const bullPerSecond = await bullAlone(redis.url)
      const notificationsPerSecond = await throughOutbox(db, users, redis.url, `smtp://127.0.0.1:${port}`)
      rounds.push({ bullPerSecond, notificationsPerSecond, ratio: notificationsPerSecond / bullPerSecond })
    }
    const middle = (of: keyof NotificationFigures) => median(rounds.map((round) => round[of]))
    return {
      bullPerSecond: middle('bullPerSecond'),
      notificationsPerSecond: middle('notificationsPerSecond'),
      ratio: middle('ratio'),
    }
  } finally {
    await db.$disconnect()
    sink.kill()
    await redis.stop()
  }
}

function firstMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((done, failed) => {
    child.once('message', (message) => done(message as T))
    child.once('exit', (code) => failed(new Error(`the sink ended with ${code}`)))
  })
}

async function makeRecipients(db: Database): Promise<string[]> {
  const data = Array.from({ length: RECIPIENTS }, () => ({
    email: `${randomUUID()}@exemple.test`,
    firstName: 'Camille',
    lastName: 'Durand',
  }))
  return (await db.user.createManyAndReturn({ data, select: { id: true } })).map(({ id }) => id)
}

/** Empty jobs, one per notification, handed over as the relay does and run with the worker's concurrency. */
async function bullAlone(redisUrl: string): Promise<number> {
  const queue = bullQueue<{ n: number }>({ redisUrl, prefix: randomUUID(), onError: () => undefined })
  let done = 0
  const start = performance.now()
  await new Promise<void>((finished, failed) => {
    queue.process(async () => {
      if (++done === JOBS) finished()
    }, CONCURRENCY)
    const add = async () => {
      for (let n = 0; n < JOBS; n++) await queue.add({ n })
    }
    add().catch(failed)
  })
  const seconds = (performance.now() - start) / 1000
  await queue.close()
  return JOBS / seconds
}

async function throughOutbox(
  db: Database,
  users: string[],
  redisUrl: string,
  smtpUrl: string,
): Promise<number> {
  await db.message.deleteMany()
  const mail = smtpMail(smtpUrl, 'Passerelle <ne-pas-repondre@passerelle.test>')
  const start = performance.now()
  const now = new Date()
  await db.outboxEvent.createMany({
    data: Array.from({ length: NOTIFICATIONS }, (_, n) => ({
      type: 'account.signInRequested',
      payload: { linkId: randomUUID(), userId: users[n % users.length] ?? '' },
      occurredAt: now,
      availableAt: now,
    })),
  })
  const work = await startBackgroundWork(backgroundWiring(db, { mail, redisUrl }), silent, {
    concurrency: CONCURRENCY,
    schedules: [],
  })
  while ((await db.message.count({ where: { sentAt: { not: null } } })) < NOTIFICATIONS) await sleep(50)
  const seconds = (performance.now() - start) / 1000
  await work.stop()
  return NOTIFICATIONS / seconds
}
