/**
 * What the processes write in their log, at its most talkative, while people sign in, answer and follow their agenda, and
 * while pages, mail and SMS fail: no name, no address, no telephone, no token (shared bars, « Safe »).
 */
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeCandidate, makeWorld, NOW } from '#test/support/factories'
import { builtPages } from '#test/support/prepared'
import { freePort } from '#test/support/redis'
import { fixedClock } from '~/adapters/clock'
import { inProcessQueue } from '~/adapters/in-process-queue'
import type { MailPort } from '~/adapters/mail'
import type { SmsPort } from '~/adapters/sms'
import { hmacTokens } from '~/adapters/tokens'
import { feedKey, feedPath } from '~/domain/agenda/feed-address'
import { isRefused } from '~/domain/refusal'
import { readEnvironment } from '~/environment.server'
import { startBackgroundWork } from '~/jobs/background-work'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'
import { createWebServer } from '~/web-server'
import type { Wiring } from '~/wiring.server'

const { db } = await testDatabase()
const lines: string[] = []
const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) })
const environment = readEnvironment({
  NODE_ENV: 'test',
  SECRET: 'a-secret-for-the-tests-only',
  PORT: String(await freePort()),
  DEMO: 'false',
  LOG_LEVEL: 'debug',
})

/** What a server of theirs could answer: the whole letter. */
const unreachable: MailPort = {
  send: async ({ to, text }) => {
    throw new Error(`550 5.1.1 <${to.address}> ${to.name}: ${text}`)
  },
  close: () => undefined,
}
const refusing: SmsPort = {
  send: async ({ to, text }) => {
    throw new Error(`400 ${to}: ${text}`)
  },
}
const wiring: Wiring = {
  environment,
  db,
  ports: {
    clock: fixedClock(NOW),
    tokens: hmacTokens(environment.SECRET),
    baseUrl: environment.baseUrl,
    smsOffered: true,
  },
  mail: unreachable,
  sms: refusing,
  openQueue: () => inProcessQueue(),
}

let stop: () => Promise<void>
let world: Awaited<ReturnType<typeof makeWorld>>

beforeAll(async () => {
  await emptyDatabase(db)
  world = await makeWorld(db, { person: { email: 'nadia.roth@exemple.test', phone: '+33612345678' } })
  await db.person.update({ where: { id: world.person.id }, data: { contactBy: 'both' } })
  const server = createWebServer({ wiring, log, ...(await builtPages()) })
  await new Promise<void>((ready) => server.listen(environment.PORT, environment.HOST, ready))
  const work = await startBackgroundWork(wiring, log, { pollMs: 30, schedules: [] })
  stop = async () => {
    await work.stop()
    await new Promise((done) => server.close(done))
  }
})
afterAll(() => stop())

const call = (path: string, form?: Record<string, string>, cookie = '') =>
  fetch(`${environment.baseUrl}${path}`, {
    redirect: 'manual',
    headers: { origin: environment.baseUrl, cookie },
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  })

const until = async (what: string, holds: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 400; tries++) {
    if (await holds()) return
    await new Promise((wait) => setTimeout(wait, 50))
  }
  throw new Error(`never seen: ${what}`)
}

/** Makes the next writes of a table fail as a database does, its message quoting the row. */
async function refusingRows<T>(table: string, work: () => Promise<T>): Promise<T> {
  await db.$executeRawUnsafe(`alter table "${table}" add constraint "never" check (false) not valid`)
  try {
    return await work()
  } finally {
    await db.$executeRawUnsafe(`alter table "${table}" drop constraint "never"`)
  }
}

describe('the log of a day', () => {
  test('holds nobody: whatever is done, and whatever fails', async () => {
    const { tokens } = wiring.ports
    const candidate = await makeCandidate(db, world.person)
    const account = await db.user.findUniqueOrThrow({ where: { id: candidate.userId } })

    // Signing in by a link, one that fails to be written first.
    await refusingRows('SignInLink', async () => {
      expect((await call('/connexion', { email: account.email })).status).toBe(500)
    })
    expect((await call('/connexion', { email: account.email })).status).toBeLessThan(400)
    const link = await db.outboxEvent.findFirstOrThrow({ where: { type: 'account.signInRequested' } })
    const { linkId } = link.payload as { linkId: string }
    const signIn = tokens.derive('signIn', linkId)
    const signedIn = await call(`/connexion/${signIn}`, { intent: 'signIn' })
    const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect((await call('/moi', undefined, cookie)).status).toBe(200)

    // A proposal, told by messages that are refused, and answered through its link.
    const context = { ...contextOf(db, world.referent), ports: wiring.ports }
    const input = { offerId: world.offer.id, personId: world.person.id, sentence: 'Nadia apprend vite.' }
    const made = await recommendPerson(context, input)
    if (isRefused(made)) throw new Error(made.refused)
    await until('a message that failed', () => lines.some((line) => line.includes('will be tried again')))
    const proposal = tokens.derive('recommendation', made.recommendationId)
    await refusingRows('RecommendationChange', async () => {
      expect((await call(`/m/${proposal}`, { intent: 'accept' })).status).toBe(500)
    })
    expect((await call(`/m/${proposal}`)).status).toBe(200)
    expect((await call(`/m/${proposal}`, { intent: 'accept' })).status).toBe(302)

    // The agenda of a telephone, and what people mistype in an address.
    expect((await call('/moi/agenda/telephone', {}, cookie)).status).toBe(302)
    const feed = tokens.derive('agenda', feedKey(world.person.id, 1))
    expect((await call(feedPath(feed))).status).toBe(200)
    await call(`/${account.email}`)
    await call(`/offres?metier=${encodeURIComponent(account.email)}`)
    await call('/connexion', { email: account.email, other: 'x'.repeat(5_100_000) })

    const text = lines.join('')
    expect(lines.filter((line) => line.includes('page failed')).length).toBeGreaterThanOrEqual(2)
    const sms = await db.message.findFirst({ where: { channel: 'sms' } })
    expect(sms, 'an SMS was tried').not.toBeNull()
    const known = {
      ...{
        email: account.email,
        contact: 'nadia.roth',
        phone: '612345678',
        firstName: world.person.firstName,
      },
      ...{ lastName: world.person.lastName, signIn, proposal, feed, session: cookie.split('=')[1] ?? 'none' },
      ...{
        code: /\/s\/(\w+)/.exec(sms?.text ?? '')?.[1] ?? 'none',
        sentence: 'apprend vite',
        secret: environment.SECRET,
      },
    }
    for (const [what, value] of Object.entries(known)) {
      expect(value.length, what).toBeGreaterThan(3)
      expect(text.includes(value), `the log holds the ${what}: ${value}`).toBe(false)
    }
  })
})

describe('a form that is too large', () => {
  test.each([3_100_000, 6_000_000])('of %d bytes is answered, and so is what follows it', async (bytes) => {
    for (let time = 0; time < 10; time++) {
      expect((await call('/connexion', { other: 'x'.repeat(bytes) })).status).toBe(413)
      expect((await call('/connexion')).status).toBe(200)
    }
  })
})

describe('without the demonstration', () => {
  test('its people and its mailbox do not exist, for anybody', async () => {
    const message = await db.message.findFirstOrThrow()
    for (const path of ['/demo', '/demo/courriels', `/demo/courriels/${message.id}`]) {
      expect((await call(path)).status, path).toBe(404)
    }
    const { membershipId } = world.referent
    expect((await call('/demo', { membershipId })).status).toBe(404)
    expect(await db.session.count({ where: { membershipId } })).toBe(0)
  })
})
