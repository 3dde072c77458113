/** Builds what the processes run on, once, from the environment: the only place that knows which adapter is used. */
import { createCookie } from '@remix-run/node'
import type { Logger } from 'pino'
import { bullQueue } from '~/adapters/bull-queue'
import { systemClock } from '~/adapters/clock'
import { inProcessQueue } from '~/adapters/in-process-queue'
import type { MailPort } from '~/adapters/mail'
import { demoMail } from '~/adapters/mail-demo'
import { smtpMail } from '~/adapters/mail-smtp'
import type { Queue } from '~/adapters/queue'
import type { SmsPort } from '~/adapters/sms'
import { demoSms } from '~/adapters/sms-demo'
import { httpSms } from '~/adapters/sms-http'
import { noSms } from '~/adapters/sms-none'
import { hmacTokens } from '~/adapters/tokens'
import { connect, type Database } from '~/database/client'
import type { Actor } from '~/domain/permissions/actor'
import { identify } from '~/use-cases/account/identify'
import type { Ports } from '~/use-cases/context'
import type { Environment } from './environment.server'

export interface Wiring {
  readonly environment: Environment
  readonly db: Database
  readonly ports: Ports
  readonly mail: MailPort
  readonly sms: SmsPort
  /** This process's end of the queue of background jobs; whoever opens it closes it. */
  openQueue<Job extends object>(log: Logger): Queue<Job>
}

/** What a route receives as Remix's load context: the wiring, and this response's script nonce. */
export interface RequestWiring extends Wiring {
  readonly log: Logger
  readonly nonce: string
}

/** Connects to the database and chooses the adapters. */
export function buildWiring(environment: Environment, databaseUrl: string): Wiring {
  const { baseUrl, demo } = environment
  const sms = environment.sms ? httpSms(environment.sms) : demo ? demoSms : noSms
  return {
    environment,
    db: connect(databaseUrl),
    ports: {
      ...{ clock: systemClock, tokens: hmacTokens(environment.SECRET), baseUrl },
      smsOffered: sms !== noSms,
    },
    mail: environment.SMTP_URL ? smtpMail(environment.SMTP_URL, environment.MAIL_FROM) : demoMail,
    sms,
    openQueue: (log) =>
      environment.REDIS_URL
        ? bullQueue({
            redisUrl: environment.REDIS_URL,
            onError: (error) => log.error({ error: error.name }, 'the queue met an error'),
          })
        : inProcessQueue(),
  }
}

/** The session's cookie: HttpOnly, SameSite=Lax, Secure wherever the site is https. */
export function sessionCookie(environment: Environment) {
  return createCookie('passerelle_session', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: environment.baseUrl.startsWith('https://'),
  })
}

/** The token carried by the request's cookie, if any. */
export async function sessionToken(wiring: Wiring, request: Request): Promise<string | undefined> {
  const value: unknown = await sessionCookie(wiring.environment).parse(request.headers.get('cookie'))
  return typeof value === 'string' && value.length > 0 ? value : undefined
}

const known = new WeakMap<RequestWiring, Promise<Actor>>()

/** Who makes this request; asked once per response (its load context is the key) however many loaders run. */
export function actorOfRequest(wiring: RequestWiring, request: Request): Promise<Actor> {
  const already = known.get(wiring)
  if (already) return already
  const actor = sessionToken(wiring, request).then((token) =>
    identify(wiring.db, token && wiring.ports.tokens.hash(token), wiring.ports.clock.now()),
  )
  known.set(wiring, actor)
  return actor
}
