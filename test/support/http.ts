/**
 * Requests against the built pages, in this process and on the test database: what a browser would get,
 * without a socket. Sessions are real rows.
 */
import { randomUUID } from 'node:crypto'
import { createRequestHandler } from '@remix-run/node'
import { pino } from 'pino'
import { fixedClock } from '~/adapters/clock'
import { inProcessQueue } from '~/adapters/in-process-queue'
import { demoMail } from '~/adapters/mail-demo'
import { demoSms } from '~/adapters/sms-demo'
import { hmacTokens } from '~/adapters/tokens'
import type { Database } from '~/database/client'
import { readEnvironment } from '~/environment.server'
import { type RequestWiring, sessionCookie, type Wiring } from '~/wiring.server'
import { builtPages } from './prepared'

const environment = readEnvironment({
  NODE_ENV: 'test',
  SECRET: 'a-secret-for-the-tests-only',
  BASE_URL: 'http://passerelle.test',
})

export interface TestSite {
  readonly wiring: Wiring
  /** A GET, or a POST when there is a form. Redirects are not followed. */
  fetch(path: string, options?: TestRequest): Promise<Response>
  /** A session cookie for one of the user's hats. */
  signIn(hat: { userId: string; membershipId: string }): Promise<string>
}

export interface TestRequest {
  readonly cookie?: string | undefined
  readonly form?: Record<string, string | string[]> | URLSearchParams
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The site on a database, at a fixed instant. What the pages log at level error is kept in `errors`. */
export async function testSite(
  db: Database,
  now: Date | string,
  { smsOffered = true }: { readonly smsOffered?: boolean } = {},
): Promise<TestSite & { errors: unknown[] }> {
  const errors: unknown[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => errors.push(JSON.parse(line)) })
  const wiring: Wiring = {
    environment,
    db,
    ports: {
      clock: fixedClock(now),
      tokens: hmacTokens(environment.SECRET),
      baseUrl: environment.baseUrl,
      smsOffered,
    },
    mail: demoMail,
    sms: demoSms,
    openQueue: () => inProcessQueue(),
  }
  const { build } = await builtPages()
  const handle = createRequestHandler(build, 'production')
  return {
    wiring,
    errors,
    fetch: (path, options = {}) => {
      const headers = new Headers({
        origin: environment.baseUrl,
        host: new URL(environment.baseUrl).host,
        ...options.headers,
      })
      if (options.cookie) headers.set('cookie', options.cookie)
      const body = options.form && formBody(options.form)
      const method = options.method ?? (body ? 'POST' : 'GET')
      const request = new Request(`${environment.baseUrl}${path}`, {
        method,
        headers,
        ...(body ? { body } : {}),
      })
      const context = { ...wiring, nonce: 'test-nonce', log } satisfies RequestWiring
      return handle(request, context as never)
    },
    signIn: async ({ userId, membershipId }) => {
      const token = randomUUID()
      await db.session.create({
        data: {
          id: wiring.ports.tokens.hash(token),
          userId,
          membershipId,
          expiresAt: new Date(new Date(now).getTime() + 86_400_000),
        },
      })
      const header = await sessionCookie(environment).serialize(token)
      return header.split(';')[0] ?? ''
    },
  }
}

function formBody(form: Record<string, string | string[]> | URLSearchParams): URLSearchParams {
  if (form instanceof URLSearchParams) return form
  const body = new URLSearchParams()
  for (const [key, value] of Object.entries(form)) {
    for (const one of Array.isArray(value) ? value : [value]) body.append(key, one)
  }
  return body
}
