/** The threshold between the network and the pages. */
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act } from '~/door.server'
import { readEnvironment } from '~/environment.server'
import { sameOriginOnly } from '~/web-guards'
import { pathAsRouted } from '~/web-limits'

const local = readEnvironment({ NODE_ENV: 'test', BASE_URL: 'http://passerelle.test' })
const production = readEnvironment({
  ...{ NODE_ENV: 'production', BASE_URL: 'https://passerelle.test', SECRET: 'a-real-secret-for-the-test' },
  ...{ DATABASE_URL: 'postgres://nowhere', SMTP_URL: 'smtp://nowhere' },
})

let server: Server
beforeAll(async () => {
  const app = express()
  app.use('/local', sameOriginOnly(local))
  app.use('/production', sameOriginOnly(production))
  // As the framework does after us: an Origin that it cannot read would be a 500.
  app.all('*', ({ headers: { origin } }, response) => void response.status(origin ? 500 : 200).send('in'))
  server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
afterAll(() => void server.close())

function post(path: string, headers: Record<string, string>): Promise<number | undefined> {
  const { port } = server.address() as AddressInfo
  return new Promise((answered, failed) => {
    const sent = request({ port, host: '127.0.0.1', path, method: 'POST', headers }, (response) => {
      response.resume()
      answered(response.statusCode)
    })
    sent.on('error', failed)
    sent.end()
  })
}

describe('a form from elsewhere', () => {
  test.each([
    ['our own page', { origin: 'http://passerelle.test' }, 200],
    ['our own page that hides its address', { origin: 'null', 'sec-fetch-site': 'same-origin' }, 200],
    ['our own page, by an old proxy that drops Origin', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    ['nobody knows where', { origin: 'null' }, 403],
    ['no browser', {}, 403],
    ['another site', { origin: 'http://elsewhere.test', 'sec-fetch-site': 'same-origin' }, 403],
  ])('%s', async (_, headers, status) => {
    expect(await post('/local', { host: 'passerelle.test', ...headers })).toBe(status)
  })

  test('in production the Host header makes nobody ours, nor does plain http', async () => {
    const from = (origin: string, host: string) => post('/production', { origin, host })
    expect(await from('https://passerelle.test', 'passerelle.test')).toBe(200)
    expect(await from('https://passerelle.test', 'behind-a-proxy:3000')).toBe(200)
    expect(await from('https://elsewhere.test', 'elsewhere.test')).toBe(403)
    expect(await from('http://passerelle.test', 'passerelle.test')).toBe(403)
  })
})

test('a limit is counted on the path that the router finds, however it is written', () => {
  for (const path of ['/connexion', '/CONNEXION', '/%63onnexion', '//connexion']) {
    expect(pathAsRouted(path)).toBe('/connexion')
  }
  expect(pathAsRouted('/%zz')).toBe('/%zz')
})

describe('a posted form', () => {
  const action = act({ may: 'public.read' }, async ({ form }) => [...form.entries()])
  const send = (body: BodyInit, type = 'application/x-www-form-urlencoded') => {
    const sent = new Request('http://passerelle.test/', {
      ...{ method: 'POST', body, headers: { 'content-type': type }, duplex: 'half' },
    } as RequestInit)
    const context = { environment: local, db: {}, ports: { clock: { now: () => new Date() } } }
    return action({ request: sent, params: {}, context } as never).catch((thrown: unknown) => {
      const { init } = thrown as { init?: { status?: number } }
      return init?.status
    })
  }

  test('keeps every value, without what a database cannot store', async () => {
    expect(await send('a=1&a=2%00&b=%F0%9F%98%80')).toEqual([
      ['a', '1'],
      ['a', '2'],
      ['b', '😀'],
    ])
  })

  test('whose length is not announced is counted all the same', async () => {
    const chunk = new TextEncoder().encode(`a=${'x'.repeat(500_000)}&`)
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += chunk.length
        controller.enqueue(chunk)
        if (sent > 50_000_000) controller.close()
      },
    })
    expect(await send(endless)).toBe(413)
    expect(sent).toBeLessThan(10_000_000)
  })

  test('of a hundred thousand fields is refused at once', async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `k${index}=%00`).join('&')
    const before = performance.now()
    expect(await send(many)).toBe(413)
    expect(performance.now() - before).toBeLessThan(3000)
  })

  test.each([
    'a[99999999]',
    'a[4294967290].b',
    'a[1].b[999999]',
    `${'a.'.repeat(20_000)}b`,
    'a.__proto__.polluted',
    '__intent__',
    '__state__',
  ])('with a field named « %.30s », which would fill the memory, is refused', async (name) => {
    expect(await send(`${encodeURIComponent(name)}=1`)).toBe(400)
  })

  test('that is no form is refused', async () => {
    expect(await send('{}', 'application/json')).toBe(400)
    expect(await send('--x', 'multipart/form-data; boundary=y')).toBe(400)
  })
})
