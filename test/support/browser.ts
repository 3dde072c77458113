/**
 * The site as people meet it: a real server with its background work, on the test database, seen in a real Chromium.
 * Time stands still until it is moved. Whatever a browser complains of (an error on the console, a broken script, a
 * refusal of the content policy) fails the test that caused it.
 */
import { randomUUID } from 'node:crypto'
import chromium from '@sparticuz/chromium'
import { pino } from 'pino'
import { type Browser, type BrowserContext, chromium as playwright } from 'playwright-core'
import { fixedClock } from '~/adapters/clock'
import { inProcessQueue } from '~/adapters/in-process-queue'
import { demoMail } from '~/adapters/mail-demo'
import { demoSms } from '~/adapters/sms-demo'
import { hmacTokens } from '~/adapters/tokens'
import type { Database } from '~/database/client'
import type { Actor } from '~/domain/permissions/actor'
import { readEnvironment } from '~/environment.server'
import { startBackgroundWork } from '~/jobs/background-work'
import { SCHEDULES } from '~/jobs/clock'
import type { Context } from '~/use-cases/context'
import { createWebServer } from '~/web-server'
import { sessionCookie, type Wiring } from '~/wiring.server'
import { equipWithAxe } from './page-check'
import { browserPath, builtPages } from './prepared'
import { freePort } from './redis'
import { Visitor } from './visitor'

/**
 * A Monday at 10:00 in Paris. Years ahead of any real clock, so that what the database or the browser dates by itself
 * (a default, a cookie's end) never falls after the journey's own time.
 */
export const MONDAY = new Date('2032-01-12T09:00:00Z')

/** Long enough for two cores that others keep busy; a failure shows the screen instead of what was awaited. */
const PATIENCE_MS = 20_000

export interface Site {
  readonly url: string
  readonly db: Database
  /** A use case called as somebody, at the journey's time. */
  as<A extends Actor>(actor: A): Context<A>
  /** Moves the clock, then lets happen what time makes happen. */
  moveTo(instant: Date | string): Promise<void>
  /** Somebody with a browser of their own. */
  person(options?: PersonOptions): Promise<Visitor>
  /** Gives a window to somebody else: signed in with this hat, or nobody. */
  puts(visitor: Visitor, hat: PersonOptions['hat']): Promise<void>
  /** The newest message to this address with this subject, once it is sent; fails when none comes. */
  mailTo(address: string, subject: RegExp): Promise<Mail>
  /** Everything that browsers and the server complained of since the last call; nothing should be. */
  complaints(): string[]
  /** Closes every browser window; what was complained of and not read yet. */
  leave(): Promise<string[]>
  stop(): Promise<void>
}

interface PersonOptions {
  readonly javaScript?: boolean
  readonly width?: number
  /** Already signed in, with this hat. */
  readonly hat?: { readonly userId: string; readonly membershipId: string } | undefined
}

export interface Mail {
  readonly subject: string
  readonly text: string
  /** The path of its first link to the site. */
  readonly link: string
}

export async function startSite(db: Database, start: Date = MONDAY): Promise<Site> {
  const port = await freePort()
  const environment = readEnvironment({
    NODE_ENV: 'test',
    SECRET: 'a-secret-for-the-tests-only',
    PORT: String(port),
    DEMO: 'true',
  })
  const url = environment.baseUrl
  const clock = fixedClock(start)
  const ports = { clock, tokens: hmacTokens(environment.SECRET), baseUrl: url, smsOffered: true }
  const wiring: Wiring = {
    environment,
    db,
    ports,
    mail: demoMail,
    sms: demoSms,
    openQueue: () => inProcessQueue(),
  }
  const errors: unknown[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => errors.push(JSON.parse(line)) })
  const server = createWebServer({ wiring, log, ...(await builtPages()) })
  await new Promise<void>((ready) => server.listen(port, environment.HOST, ready))
  // Schedules run when the clock is moved, not when the test happens to be slow.
  const work = await startBackgroundWork(wiring, log, { pollMs: 200, schedules: [] })
  const browser = await openBrowser()
  const context: Context = { actor: { role: 'clock' }, db, ports }
  const visitors: Visitor[] = []
  const complaints = () => [
    ...visitors.flatMap((visitor) => visitor.complaints.splice(0)),
    ...errors.splice(0).map((line) => `server: ${JSON.stringify(line)}`),
  ]

  return {
    url,
    db,
    as: (actor) => ({ actor, db, ports }),
    async moveTo(instant) {
      clock.set(instant)
      for (const { run } of SCHEDULES) await run(context)
    },
    async person({ javaScript = true, width = 1280, hat } = {}) {
      const context = await browser.newContext({
        baseURL: url,
        javaScriptEnabled: javaScript,
        viewport: { width, height: width < 600 ? 740 : 900 },
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        reducedMotion: 'reduce',
      })
      if (javaScript) await equipWithAxe(context)
      if (hat) await signIn(context, wiring, hat)
      context.setDefaultTimeout(PATIENCE_MS)
      const visitor = new Visitor(await context.newPage(), javaScript)
      visitors.push(visitor)
      return visitor
    },
    async puts({ page }, hat) {
      await page.context().clearCookies()
      if (hat) await signIn(page.context(), wiring, hat)
    },
    mailTo: (address, subject) => waitForMail(db, url, address, subject),
    complaints,
    async leave() {
      const unread = complaints()
      for (const { page } of visitors.splice(0)) await page.context().close()
      return unread
    },
    async stop() {
      await browser.close()
      await new Promise((done) => server.close(done).closeAllConnections())
      await work.stop()
    },
  }
}

/** Flags for small machines that would make this browser unlike people's: contexts would share cookies, policies sleep. */
const UNLIKE_PEOPLE = [
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
]

/** Flags for drawings in three dimensions, computed by the processor: no page has any, and each frame would pay for it. */
const GRAPHICS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

/** A page's scripts run once, then the page is left: to optimise them costs more than it saves. */
const SCRIPTS_SEEN_ONCE = '--js-flags=--no-opt --no-maglev'

async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await browserPath(),
    args: [
      ...chromium.args.filter((flag) => ![...UNLIKE_PEOPLE, ...GRAPHICS].includes(flag)),
      '--disable-gpu',
      SCRIPTS_SEEN_ONCE,
    ],
    headless: true,
  })
}

async function signIn(
  context: BrowserContext,
  wiring: Wiring,
  hat: { readonly userId: string; readonly membershipId: string },
): Promise<void> {
  const { db, ports, environment } = wiring
  const token = randomUUID()
  const expiresAt = new Date(ports.clock.now().getTime() + 7 * 86_400_000)
  const { userId, membershipId } = hat
  await db.session.create({ data: { id: ports.tokens.hash(token), userId, membershipId, expiresAt } })
  const [pair = ''] = (await sessionCookie(environment).serialize(token)).split(';')
  const [name = '', value = ''] = pair.split('=', 2)
  await context.addCookies([{ name, value: pair.slice(name.length + 1) || value, url: environment.baseUrl }])
}

async function waitForMail(db: Database, url: string, address: string, subject: RegExp): Promise<Mail> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const messages = await db.message.findMany({
      where: { toAddress: address },
      orderBy: [{ sentAt: 'desc' }, { createdAt: 'desc' }],
    })
    const found = messages.find((message) => message.sentAt && subject.test(message.subject))
    if (found) {
      const link = new RegExp(`${url}(/\\S+)`).exec(found.text)?.[1] ?? '/'
      return { subject: found.subject, text: found.text, link: link.replace(/[.,)>]+$/, '') }
    }
    if (Date.now() > end) {
      const seen = messages.map((message) => `« ${message.subject} »`).join(', ') || 'nothing'
      throw new Error(`no message to ${address} whose subject matches ${subject}; they received ${seen}`)
    }
    await new Promise((done) => setTimeout(done, 40))
  }
}
