import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { incidentNumber } from '~/domain/incident-number'
import { withoutSecret } from './domain/account/personal-links'
import { withDrawnRoutes } from './drawn-routes.server'
import { errorForLog } from './error-for-log'
import { i18nFor } from './locales/server'
import { NonceContext } from './ui/layout/nonce'
import { wholePage } from './whole-page'
import type { RequestWiring } from './wiring.server'

const ABORT_AFTER_MS = 10_000

const i18n = i18nFor()
i18n.use(initReactI18next)

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
) {
  const { nonce, log } = loadContext as unknown as RequestWiring
  const drawn = withDrawnRoutes(remixContext)
  return new Promise<Response>((resolve, reject) => {
    let shellReady = false
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={i18n}>
        <NonceContext.Provider value={nonce}>
          <RemixServer context={drawn} url={request.url} nonce={nonce} abortDelay={ABORT_AFTER_MS} />
        </NonceContext.Provider>
      </I18nextProvider>,
      {
        nonce,
        onShellReady() {
          shellReady = true
        },
        onAllReady() {
          headers.set('content-type', 'text/html; charset=utf-8')
          if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store')
          pipe(wholePage((page) => resolve(new Response(page, { headers, status })), reject))
          clearTimeout(patience)
        },
        onShellError: reject,
        // Before it, the error is the answer's.
        onError(error: unknown) {
          if (shellReady) log.error({ error: errorForLog(error) }, 'a page failed while rendering')
        },
      },
    )
    const patience = setTimeout(abort, ABORT_AFTER_MS + 1000).unref()
  })
}

/** What a page reads through the browser's own requests is as private as the page. */
export function handleDataRequest(response: Response): Response {
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store')
  return response
}

/** Logs what was not expected outside the doors (a drawing that fails), with a number that the error page shows. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  const { log, nonce } = context as unknown as RequestWiring
  if (request.signal.aborted || isAnswer(error)) return
  const path = withoutSecret(new URL(request.url).pathname)
  log.error({ error: errorForLog(error), incident: incidentNumber(nonce), path }, 'page failed')
}

/** What the address of a file answers by throwing (« not found ») comes here too: it was expected. */
function isAnswer(error: unknown): boolean {
  return isRouteErrorResponse(error) && error.status < 500
}
