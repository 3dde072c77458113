/** A gateway like those that carry SMS: plain HTTP and JSON, slow, full, refusing or dead as it is told. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** `hang` takes the request and never answers, `close` drops the connection, before or after having taken the text. */
export type GatewayAnswer =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly afterMs?: number }
  | 'hang'
  | 'close'

export interface GatewayRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: { readonly to: string; readonly from: string; readonly text: string }
}

export interface TestGateway {
  readonly url: string
  /** Every request, refused ones included. */
  readonly requests: GatewayRequest[]
  /** What telephones received: one text for each idempotency key. */
  readonly delivered: Map<string, GatewayRequest['body']>
  answer: (to: string) => GatewayAnswer
  stop(): Promise<void>
}

export async function startGateway(): Promise<TestGateway> {
  const requests: GatewayRequest[] = []
  const delivered = new Map<string, GatewayRequest['body']>()
  const told: Pick<TestGateway, 'answer'> = { answer: () => ({ status: 202 }) }
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const body = JSON.parse(text || '{}') as GatewayRequest['body']
    requests.push({ method: request.method ?? '', headers: request.headers, body })
    const answer = told.answer(body.to)
    if (answer === 'hang') return
    if (answer === 'close') return request.socket.destroy()
    const { status, headers = {}, afterMs = 0 } = answer
    // It takes the text over before it answers: whoever stopped waiting does not know.
    if (status < 300) delivered.set(String(request.headers['idempotency-key']), body)
    await new Promise((done) => setTimeout(done, afterMs))
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify({ number: body.to, text: body.text }))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return Object.assign(told, {
    url: `http://127.0.0.1:${port}/sms`,
    requests,
    delivered,
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  })
}
