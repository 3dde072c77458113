/** What the SMS adapter makes of a gateway: taken over, refused for good, or to be tried again, and when. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type GatewayAnswer, startGateway, type TestGateway } from '#test/support/sms-gateway'
import type { SmsPort } from '~/adapters/sms'
import { httpSms } from '~/adapters/sms-http'
import { SmsRefused, TryLater } from '~/domain/message/delivery-errors'
import { retryAfterMs } from '~/domain/message/retries'

const TOKEN = 'a-token-of-the-gateway'
const SMS = {
  messageId: 'message-1',
  to: '+33612345678',
  text: 'Passerelle : une immersion vous est proposée.',
}

let gateway: TestGateway
let sms: SmsPort

beforeEach(async () => {
  gateway = await startGateway()
  sms = httpSms({ url: gateway.url, token: TOKEN, sender: 'Passerelle', timeoutMs: 300 })
})
afterEach(() => gateway.stop())

const answering = (answer: GatewayAnswer) => {
  gateway.answer = () => answer
}
const failure = () =>
  sms.send(SMS).then(
    () => undefined,
    (error: unknown) => error as Error & { afterMs?: number },
  )

describe('a text that the gateway takes over', () => {
  test.each([200, 201, 202, 204])(
    '%i: number, sender, text, token and identity are given',
    async (status) => {
      answering({ status })
      await sms.send(SMS)
      expect(gateway.requests).toMatchObject([
        {
          method: 'POST',
          headers: {
            authorization: `Bearer ${TOKEN}`,
            'content-type': 'application/json',
            'idempotency-key': 'message-1',
          },
          body: { to: SMS.to, from: 'Passerelle', text: SMS.text },
        },
      ])
    },
  )

  test('slowly, but in time', async () => {
    answering({ status: 202, afterMs: 150 })
    await sms.send(SMS)
    expect(gateway.delivered.size).toBe(1)
  })

  test('many at once', async () => {
    const all = Array.from({ length: 40 }, (_, index) => sms.send({ ...SMS, messageId: `m${index}` }))
    await Promise.all(all)
    expect(gateway.delivered.size).toBe(40)
  })
})

describe('a text refused for good', () => {
  test.each([400, 403, 410, 413, 422])('%i', async (status) => {
    answering({ status })
    expect(await failure()).toBeInstanceOf(SmsRefused)
  })
})

describe('a gateway to be asked again', () => {
  test.each([401, 402, 404, 405, 408, 409, 425, 429, 500, 502, 503, 504])(
    '%i is not about the text',
    async (status) => {
      answering({ status })
      const error = await failure()
      expect(error).toBeInstanceOf(Error)
      expect(error).not.toBeInstanceOf(SmsRefused)
    },
  )

  test.each([301, 302, 307, 308])('%i: the token does not follow to another address', async (status) => {
    const elsewhere = await startGateway()
    answering({ status, headers: { location: elsewhere.url } })
    const error = await failure()
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(SmsRefused)
    expect(elsewhere.requests).toEqual([])
    await elsewhere.stop()
  })

  test('one that never answers is left after a while', async () => {
    answering('hang')
    const start = Date.now()
    expect(await failure()).toMatchObject({ name: 'TimeoutError' })
    expect(Date.now() - start).toBeLessThan(2000)
  })

  test('one that answers too late is left too, though it took the text: the same identity tells it so later', async () => {
    answering({ status: 202, afterMs: 600 })
    expect(await failure()).toMatchObject({ name: 'TimeoutError' })
    answering({ status: 202 })
    await sms.send(SMS)
    expect(gateway.requests).toHaveLength(2)
    expect(gateway.delivered.size).toBe(1)
  })

  test('one that drops the connection, or is away', async () => {
    answering('close')
    expect(await failure()).not.toBeInstanceOf(SmsRefused)
    await gateway.stop()
    const error = await failure()
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(SmsRefused)
    gateway = await startGateway()
  })

  test.each([429, 503])('%i with Retry-After says when', async (status) => {
    answering({ status, headers: { 'retry-after': '120' } })
    const error = await failure()
    expect(error).toBeInstanceOf(TryLater)
    expect(error?.afterMs).toBe(120_000)
  })

  test('no error quotes the number, the text or the token', async () => {
    for (const status of [400, 401, 500]) {
      answering({ status })
      const error = await failure()
      const said = `${error} ${JSON.stringify(error)} ${error?.stack}`
      for (const secret of [SMS.to, 'immersion', TOKEN]) expect(said).not.toContain(secret)
    }
  })
})

describe('when to come back', () => {
  const now = new Date('2027-01-11T09:00:00Z')

  test.each([
    ['0', 0],
    ['90', 90_000],
    [' 90 ', 90_000],
    ['Mon, 11 Jan 2027 09:05:00 GMT', 300_000],
    ['Mon, 11 Jan 2027 08:00:00 GMT', 0],
    // A day at most: somebody looks before.
    ['999999999', 86_400_000],
    ['Mon, 11 Jan 2077 09:05:00 GMT', 86_400_000],
  ])('« %s »', (header, ms) => expect(retryAfterMs(header, now)).toBe(ms))

  test.each([null, '', 'soon', '-5', '1.5', '1e9', '12345678901234567890', '2027-01-11'])(
    '« %s » says nothing',
    (header) => expect(retryAfterMs(header, now)).toBeUndefined(),
  )
})
