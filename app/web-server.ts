/** The web process: Express in front (headers, limits, assets), Remix behind. */

import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'
import type { Logger } from 'pino'
import { checkHealth } from '~/queries/health/check-health'
import { errorForLog } from './error-for-log'
import { LARGEST_FORM_BYTES } from './form-limits'
import { browserHeaders, sameOriginOnly } from './web-guards'
import { rateLimits } from './web-limits'
import type { RequestWiring, Wiring } from './wiring.server'

export interface WebOptions {
  readonly wiring: Wiring
  readonly build: ServerBuild
  readonly log: Logger
  /** Folder of the browser's built files. */
  readonly clientFolder: string
}

/** Builds the HTTP server; the caller listens and closes. */
export function createWebServer({ wiring, build, log, clientFolder }: WebOptions): Server {
  const app = express()
  app.disable('x-powered-by')
  app.use(endsLongSendings)
  if (wiring.environment.production) app.set('trust proxy', 1)

  app.get('/sante', async (_request, response) => {
    const health = await checkHealth(wiring.db, wiring.ports.clock.now())
    response
      .status(health.well ? 200 : 503)
      .set('cache-control', 'no-store')
      .json(health)
  })
  app.use(
    '/assets',
    express.static(`${clientFolder}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  app.use(express.static(clientFolder, { maxAge: '1h' }))
  app.use((request, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64')
    browserHeaders(wiring.environment, response.locals.nonce)(request, response, next)
  })
  app.use(sameOriginOnly(wiring.environment))
  app.use(rateLimits(wiring.environment))
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: wiring.environment.production ? 'production' : 'development',
      getLoadContext: (_request, response) =>
        ({ ...wiring, nonce: String(response.locals.nonce), log }) satisfies RequestWiring,
    }),
  )
  app.use(
    (error: unknown, _request: express.Request, response: express.Response, next: express.NextFunction) => {
      if (response.headersSent) return next(error)
      const status = statusOf(error)
      if (status >= 500) log.error({ error: errorForLog(error) }, 'request failed outside the pages')
      response
        .status(status)
        .type('text/plain')
        .send(status === 404 ? 'Page introuvable.' : 'Requête refusée.')
    },
  )
  return createServer(app)
}

/** What may be answered before it was read whole ends its connection: its rest must not be taken for the next request. */
function endsLongSendings(
  request: express.Request,
  response: express.Response,
  next: express.NextFunction,
): void {
  const { 'content-length': announced, 'transfer-encoding': chunked } = request.headers
  if (chunked || Number(announced ?? 0) > LARGEST_FORM_BYTES) response.setHeader('connection', 'close')
  next()
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 600 ? status : 500
}
