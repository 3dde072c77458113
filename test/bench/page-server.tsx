/**
 * The built pages and a bare Remix page, each on its own port of one process: the same Express, the same handler, the
 * same React. The bare page draws as many bytes of paragraphs as `?bytes=` asks, from a loader that reads nothing.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import { createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer, useLoaderData } from '@remix-run/react'
import express from 'express'
import { pino } from 'pino'
import { renderToPipeableStream } from 'react-dom/server'
import { countingDatabase } from '#test/support/query-counter'
import { loadBuild } from '~/build-pages'
import { readEnvironment } from '~/environment.server'
import { buildWiring } from '~/wiring.server'

const { BENCH_DATABASE_URL = '' } = process.env
const environment = readEnvironment({ NODE_ENV: 'development', LOG_LEVEL: 'silent' })
const counter = countingDatabase(BENCH_DATABASE_URL)
const wiring = { ...buildWiring(environment, BENCH_DATABASE_URL), db: counter.db }
const { build } = await loadBuild()
const log = pino({ level: 'silent' })
const NONCE = 'bench'
const ROW = 'Une ligne de la page, ni longue ni courte, comme il y en a dans une fiche. '

function BarePage() {
  const { rows } = useLoaderData<{ rows: number }>()
  return (
    <html lang="fr">
      <body>
        {Array.from({ length: rows }, (_, row) => (
          <p key={row}>{ROW}</p>
        ))}
      </body>
    </html>
  )
}

const bare = {
  ...build,
  routes: {
    root: {
      id: 'root',
      path: '',
      module: {
        default: BarePage,
        loader: ({ request }: { request: Request }) => ({
          rows: Math.ceil(Number(new URL(request.url).searchParams.get('bytes') ?? 0) / (ROW.length + 7)),
        }),
      },
    },
  },
  assets: {
    ...build.assets,
    routes: {
      root: { id: 'root', path: '', hasLoader: true, hasAction: false, module: '/x.js', imports: [] },
    },
  },
  entry: { module: { default: drawBare } },
} as unknown as ServerBuild

function drawBare(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  return new Promise((done, failed) => {
    const { pipe } = renderToPipeableStream(
      <RemixServer context={context} url={request.url} nonce={NONCE} />,
      {
        nonce: NONCE,
        onShellReady() {
          const body = new PassThrough()
          headers.set('content-type', 'text/html; charset=utf-8')
          done(new Response(createReadableStreamFromReadable(body), { headers, status }))
          pipe(body)
        },
        onShellError: failed,
      },
    )
  })
}

async function serve(pages: ServerBuild): Promise<number> {
  const app = express()
  app.disable('x-powered-by')
  const getLoadContext = () => ({ ...wiring, nonce: NONCE, log }) as never
  app.all('*', createRequestHandler({ build: pages, mode: 'production', getLoadContext }))
  const server = createServer(app)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

const ports = { ours: await serve(build), bare: await serve(bare) }
/** The parent asks what a page costs the database: one address at a time, nothing else being served. */
process.on('message', async ({ path, cookie }: { path: string; cookie: string }) => {
  const { queries } = await counter.during(async () => {
    const answer = await fetch(`http://127.0.0.1:${ports.ours}${path}`, { headers: { cookie } })
    await answer.arrayBuffer()
  })
  process.send?.({ statements: queries.length })
})
process.on('disconnect', () => process.exit(0))
process.send?.(ports)
