/** Background work on the test database, and a real SMTP server to receive what it sends. */
import { type ParsedMail, simpleParser } from 'mailparser'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { bullQueue } from '~/adapters/bull-queue'
import { type Clock, systemClock } from '~/adapters/clock'
import { inProcessQueue } from '~/adapters/in-process-queue'
import type { MailPort } from '~/adapters/mail'
import type { SmsPort } from '~/adapters/sms'
import { demoSms } from '~/adapters/sms-demo'
import { hmacTokens } from '~/adapters/tokens'
import type { Database } from '~/database/client'
import { readEnvironment } from '~/environment.server'
import type { Wiring } from '~/wiring.server'

export const silent = pino({ level: 'silent' })

interface Parts {
  readonly mail: MailPort
  readonly sms?: SmsPort
  readonly redisUrl?: string | undefined
  readonly demo?: boolean
  readonly clock?: Clock
}

export function backgroundWiring(
  db: Database,
  { mail, sms = demoSms, redisUrl, demo = false, clock }: Parts,
): Wiring {
  const environment = readEnvironment({
    NODE_ENV: 'test',
    SECRET: 'a-secret-for-the-tests-only',
    BASE_URL: 'http://passerelle.test',
    DEMO: String(demo),
  })
  return {
    environment,
    db,
    ports: {
      clock: clock ?? systemClock,
      tokens: hmacTokens(environment.SECRET),
      baseUrl: environment.baseUrl,
      smsOffered: true,
    },
    mail,
    sms,
    openQueue: () =>
      redisUrl ? bullQueue({ redisUrl, lockMs: 1500, onError: () => undefined }) : inProcessQueue(),
  }
}

export interface Received {
  readonly messageId: string
  readonly to: string
  readonly mail: ParsedMail
}

export interface TestSmtp {
  readonly url: string
  readonly received: Received[]
  /** What to answer to the next messages: undefined takes them. `hold` takes a message and never answers. */
  answer: (to: string) => { code: number; text: string } | 'hold' | undefined
  stop(): Promise<void>
}

export async function startSmtp(): Promise<TestSmtp> {
  const received: Received[] = []
  const smtp: Pick<TestSmtp, 'answer'> = { answer: () => undefined }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo(address, _session, done) {
      const answer = smtp.answer(address.address)
      if (answer === undefined || answer === 'hold') return done()
      done(Object.assign(new Error(answer.text), { responseCode: answer.code }))
    },
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        received.push({ messageId: mail.messageId ?? '', to, mail })
        if (smtp.answer(to) !== 'hold') done()
      }, done)
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return Object.assign(smtp, {
    url: `smtp://127.0.0.1:${port}`,
    received,
    stop: () => new Promise<void>((done) => server.close(done)),
  })
}

export const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Waits until a condition holds; fails with what it waited for. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  ms = 15_000,
): Promise<void> {
  const end = Date.now() + ms
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited too long until ${what}`)
    await sleep(25)
  }
}
