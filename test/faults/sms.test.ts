/** SMS from the outbox to a gateway: at least once, seen once, never at night, and nothing lost when it fails. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, NOW } from '#test/support/factories'
import { startGateway, type TestGateway } from '#test/support/sms-gateway'
import type { MailPort } from '~/adapters/mail'
import { demoMail } from '~/adapters/mail-demo'
import type { SmsPort } from '~/adapters/sms'
import { httpSms } from '~/adapters/sms-http'
import { noSms } from '~/adapters/sms-none'
import type { Database } from '~/database/client'
import { claimMessages } from '~/database/outbox-claims'
import { recommendationReminderCandidate } from '~/emails/recommendation-reminder-candidate'
import { signInLink } from '~/emails/sign-in-link'
import { deliverMessages } from '~/use-cases/message/deliver-messages'
import { writeMessages } from '~/use-cases/message/write-messages'

const MINUTE = 60_000
const MOBILE = '+33612345678'

let db: Database
let gateway: TestGateway
let sms: SmsPort

beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(async () => {
  await emptyDatabase(db)
  gateway = await startGateway()
  sms = httpSms({ url: gateway.url, token: 'a-token', sender: 'Passerelle', timeoutMs: 300 })
})
afterEach(() => gateway.stop())

const later = (ms: number) => new Date(NOW.getTime() + ms)
const clockAt = (now: Date) => contextOf(db, { role: 'clock' }, now)

interface Written {
  readonly phone?: string
  readonly awaited?: boolean
  readonly at?: Date
}

async function write({ phone = MOBILE, awaited = false, at = NOW }: Written = {}) {
  const reader = {
    firstName: 'Nadia',
    territory: null,
    url: 'http://passerelle.test/m/a-long-personal-token',
  }
  const kind = 'immersion' as const
  const words = { kind, companyName: 'Keller', offerTitle: 'Maçonnerie', city: 'Belfort', deadline: 'lundi' }
  const email = awaited ? signInLink(reader) : recommendationReminderCandidate({ ...reader, ...words })
  const to = { email: null, phone, contactBy: 'sms', firstName: 'Nadia', lastName: 'Benali' }
  const cause = randomUUID()
  const { ports } = clockAt(at)
  await db.$transaction((tx) =>
    writeMessages({ db: tx, now: at, ports }, [{ cause, template: 'x', to, territoryId: null, email }]),
  )
}

/** What the relay and a worker do with what is due at an instant. */
async function deliver(now: Date, through: { sms?: SmsPort; mail?: MailPort; keepBodies?: boolean } = {}) {
  const ids = await claimMessages(db, { now, leaseMs: MINUTE, limit: 100 })
  const carriers = { sms: through.sms ?? sms, mail: through.mail ?? demoMail }
  return deliverMessages(clockAt(now), carriers, {
    ids,
    claimedAt: now,
    keepBodies: through.keepBodies ?? false,
  })
}

describe('a text that arrives', () => {
  test('is one SMS with a short link, under the message’s identity, and is emptied once sent', async () => {
    await write()
    const before = await db.message.findFirstOrThrow()
    expect(before).toMatchObject({ channel: 'sms', toAddress: MOBILE, html: '', availableAt: NOW })
    expect(await deliver(NOW)).toEqual([])
    const [request] = gateway.requests
    expect(request?.headers['idempotency-key']).toBe(before.id)
    expect(request?.body).toEqual({ to: MOBILE, from: 'Passerelle', text: before.text })
    expect(before.text).toMatch(/^Passerelle : .* http:\/\/passerelle\.test\/s\/[0-9a-z]{12}$/)
    expect(await db.message.findFirstOrThrow()).toMatchObject({ text: '', sentAt: NOW })
  })

  test('the demonstration keeps it to show it', async () => {
    await write()
    await deliver(NOW, { keepBodies: true })
    expect((await db.message.findFirstOrThrow()).text).toContain('/s/')
  })

  test('is not sent again', async () => {
    await write()
    await deliver(NOW)
    await deliver(later(10 * MINUTE))
    expect(gateway.requests).toHaveLength(1)
  })
})

describe('a crash between sending and noting it', () => {
  test('sends again under the same identity: the telephone rings once', async () => {
    await write()
    const dying: SmsPort = {
      async send(text) {
        await sms.send(text)
        throw new Error('the worker died here')
      },
    }
    await deliver(NOW, { sms: dying })
    await deliver(later(MINUTE))
    expect(gateway.requests).toHaveLength(2)
    expect(gateway.delivered.size).toBe(1)
  })

  test('a job run twice sends once: its claim was used', async () => {
    await write()
    const ids = await claimMessages(db, { now: NOW, leaseMs: MINUTE, limit: 10 })
    const job = { ids, claimedAt: NOW, keepBodies: false }
    const carriers = { sms, mail: demoMail }
    await Promise.all([1, 2].map(() => deliverMessages(clockAt(NOW), carriers, job)))
    expect(gateway.requests).toHaveLength(1)
  })
})

describe('a gateway in trouble', () => {
  test('a number that it refuses is given up at once, the others arrive', async () => {
    await write({ phone: '+33600000000' })
    await write()
    gateway.answer = (to) => ({ status: to === MOBILE ? 202 : 400 })
    expect(await deliver(NOW)).toMatchObject([{ dead: true }])
    expect([...gateway.delivered.values()].map(({ to }) => to)).toEqual([MOBILE])
    const refused = await db.message.findFirstOrThrow({ where: { toAddress: '+33600000000' } })
    expect(refused).toMatchObject({ sentAt: null, deadAt: NOW })
    expect(refused.lastError).toBe('SmsRefused: the SMS gateway answered 400')
  })

  test('a failure is tried again later, and then arrives', async () => {
    await write()
    gateway.answer = () => ({ status: 500 })
    expect(await deliver(NOW)).toMatchObject([{ dead: false }])
    gateway.answer = () => ({ status: 202 })
    await deliver(later(5000))
    expect(gateway.delivered.size).toBe(0)
    await deliver(later(10_000))
    expect(gateway.delivered.size).toBe(1)
  })

  test('one that says when to come back is not asked before', async () => {
    await write()
    gateway.answer = () => ({ status: 503, headers: { 'retry-after': '600' } })
    await deliver(NOW)
    expect((await db.message.findFirstOrThrow()).availableAt).toEqual(later(10 * MINUTE))
  })

  test('one that is silent holds up no e-mail: they are noted as sent while it is still awaited', async () => {
    await write()
    const [to, email] = [
      { email: 'a@exemple.test', firstName: 'A', lastName: '' },
      signInLink({ firstName: 'A', territory: null, url: 'http://passerelle.test/connexion/x' }),
    ]
    await db.$transaction((tx) =>
      writeMessages({ db: tx, now: NOW, ports: clockAt(NOW).ports }, [
        { cause: 'c', template: 'y', to, territoryId: null, email },
      ]),
    )
    let whenAsked: Promise<number> | undefined
    const silent: SmsPort = {
      async send() {
        await new Promise((done) => setTimeout(done, 400))
        whenAsked = db.message.count({ where: { channel: 'email', sentAt: { not: null } } })
        throw new Error('silent')
      },
    }
    await deliver(NOW, { sms: silent })
    expect(await whenAsked).toBe(1)
  })

  test('an installation that lost its gateway says so, and sends once it has one again', async () => {
    await write()
    const [failure] = await deliver(NOW, { sms: noSms })
    expect(failure).toMatchObject({ dead: false })
    expect(String(failure?.error)).toContain('no SMS gateway')
    await deliver(later(10_000))
    expect(gateway.delivered.size).toBe(1)
  })
})

describe('at night, on Sundays and on public holidays', () => {
  const NIGHT = new Date('2027-01-16T22:00:00Z')
  const MONDAY = new Date('2027-01-18T07:00:00Z')

  test('a text waits for the next morning when a telephone may ring', async () => {
    await write({ at: NIGHT })
    expect((await db.message.findFirstOrThrow()).availableAt).toEqual(MONDAY)
    await deliver(new Date(MONDAY.getTime() - 1000))
    expect(gateway.requests).toHaveLength(0)
    await deliver(MONDAY)
    expect(gateway.delivered.size).toBe(1)
  })

  test('one that was late, or failed before the evening, waits too', async () => {
    await write({ at: new Date('2027-01-16T18:59:55Z') })
    gateway.answer = () => ({ status: 503 })
    await deliver(new Date('2027-01-16T18:59:58Z'))
    gateway.answer = () => ({ status: 202 })
    await deliver(NIGHT)
    expect(gateway.delivered.size).toBe(0)
    await deliver(MONDAY)
    expect(gateway.delivered.size).toBe(1)
  })

  test('a sign-in link that somebody waits for leaves at once', async () => {
    await write({ at: NIGHT, awaited: true })
    await deliver(NIGHT)
    expect(gateway.delivered.size).toBe(1)
  })
})
