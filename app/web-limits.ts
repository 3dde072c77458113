/** Rate limits by address on what an attacker would hammer; shared between processes when Redis is there. */
import type { RequestHandler } from 'express'
import { Redis } from 'ioredis'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible'
import { isPersonalLink } from '~/domain/account/personal-links'
import type { Environment } from './environment.server'

interface Limit {
  readonly name: string
  readonly applies: (method: string, path: string) => boolean
  readonly points: number
  /** Seconds. */
  readonly duration: number
}

const LIMITS: readonly Limit[] = [
  {
    name: 'sign-in',
    applies: (m, p) => m === 'POST' && p.startsWith('/connexion'),
    points: 20,
    duration: 600,
  },
  {
    name: 'sign-up',
    applies: (m, p) => m === 'POST' && p.startsWith('/inscription'),
    points: 30,
    duration: 600,
  },
  { name: 'links', applies: (_m, p) => isPersonalLink(p), points: 120, duration: 60 },
  {
    name: 'search',
    applies: (_m, p) => p.startsWith('/offres') || p.startsWith('/communes'),
    points: 300,
    duration: 60,
  },
  { name: 'writes', applies: (m) => m === 'POST', points: 300, duration: 60 },
]

/** Answers 429 with a sentence past a limit; a Redis that does not answer never blocks a page. */
export function rateLimits(environment: Environment): RequestHandler {
  // Demonstrations and tests run many people behind one address.
  const factor = environment.production ? 1 : 50
  const redis = environment.REDIS_URL
    ? new Redis(environment.REDIS_URL, { enableOfflineQueue: false, lazyConnect: false })
    : undefined
  redis?.on('error', () => undefined)
  const limiters = LIMITS.map((limit) => ({ limit, limiter: limiterFor(limit, factor, redis) }))
  return async (request, response, next) => {
    const path = pathAsRouted(request.path)
    const active = limiters.filter(({ limit }) => limit.applies(request.method, path))
    try {
      await Promise.all(active.map(({ limiter }) => limiter.consume(request.ip ?? 'unknown')))
      next()
    } catch (refused) {
      if (refused instanceof Error) return next()
      response
        .status(429)
        .set('retry-after', '60')
        .type('text/plain')
        .send('Trop de demandes en peu de temps : patientez une minute, puis réessayez.')
    }
  }
}

/** The pages' router ignores case, repeated slashes and percent-encoding: a limit must not be passed round by them. */
export function pathAsRouted(path: string): string {
  let decoded = path
  try {
    decoded = decodeURIComponent(path)
  } catch {
    // A path that cannot be decoded leads to no page.
  }
  return decoded.toLowerCase().replace(/\/{2,}/g, '/')
}

function limiterFor(limit: Limit, factor: number, redis: Redis | undefined): RateLimiterAbstract {
  const options = {
    keyPrefix: `limit:${limit.name}`,
    points: limit.points * factor,
    duration: limit.duration,
  }
  const memory = new RateLimiterMemory(options)
  return redis ? new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory }) : memory
}
