/** What stands between the network and the pages: security headers, and the refusal of other sites' forms. */
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Environment } from './environment.server'

/** A strict policy: nothing but our own files, and only scripts that carry this response's nonce. */
export function browserHeaders(environment: Environment, nonce: string): RequestHandler {
  const https = environment.baseUrl.startsWith('https://')
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", `'nonce-${nonce}'`],
        styleSrc: ["'self'", `'nonce-${nonce}'`],
        // Computed widths and positions (charts, maps) are inline style attributes of ours.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  })
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change that another site's page would make a browser send: the Origin of every mutation must be ours. A
 * browser that hides it (a page that sends no referrer posts `Origin: null`) is believed when its Sec-Fetch-Site says
 * so, which no page can write. In production only the public address is ours; elsewhere the Host header is too.
 */
export function sameOriginOnly(environment: Environment): RequestHandler {
  const { baseUrl, production } = environment
  const ours = new URL(baseUrl)
  return (request, response, next) => {
    if (READS.has(request.method)) return next()
    const origin = request.get('origin')
    const site = request.get('sec-fetch-site')
    const hidden = origin === undefined || origin === 'null'
    const same = production ? origin === ours.origin : isHost(origin, [ours.host, request.get('host')])
    if (hidden ? site === 'same-origin' : same) {
      // Decided here alone: the framework's own check fails on « null », and on a proxy that rewrites Host.
      delete request.headers.origin
      return next()
    }
    response
      .status(403)
      .type('text/plain')
      .send('Cette demande ne vient pas de ce site : elle a été refusée.')
  }
}

function isHost(origin: string | undefined, hosts: (string | undefined)[]): boolean {
  return origin !== undefined && URL.canParse(origin) && hosts.includes(new URL(origin).host)
}
