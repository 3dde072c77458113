/**
 * SMS through a plain HTTP gateway: a POST of `{ to, from, text }` as JSON, with a bearer token. Whatever a provider
 * offers, a few lines of proxy speak this.
 */
import { SmsRefused, TryLater } from '~/domain/message/delivery-errors'
import { retryAfterMs } from '~/domain/message/retries'
import type { Sms, SmsPort } from './sms'

export interface HttpSmsOptions {
  readonly url: string
  readonly token: string
  /** What telephones show: a name of 3 to 11 characters, or a number. */
  readonly sender: string
  /** How long the gateway may take to answer, in milliseconds. */
  readonly timeoutMs?: number
}

/** Longer than an ordinary gateway takes, shorter than a worker's claim on its messages. */
const TIMEOUT_MS = 15_000

/**
 * Answers about us, not about this text: a token that is being changed, an address mistyped, no credit left, the same
 * text still in progress. They must lose nothing.
 */
const NOT_ABOUT_THE_TEXT = [401, 402, 404, 405, 407, 408, 409, 425, 429]

export function httpSms({ url, token, sender, timeoutMs = TIMEOUT_MS }: HttpSmsOptions): SmsPort {
  return {
    async send({ messageId, to, text }: Sms) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': messageId,
        },
        body: JSON.stringify({ to, from: sender, text }),
        // Another address must not receive our token.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      })
      // What it says may quote the number or the text: neither is kept, nor read.
      await response.body?.cancel()
      if (response.ok) return
      const answered = `the SMS gateway answered ${response.status}`
      if (isFinal(response.status)) throw new SmsRefused(answered)
      const afterMs = retryAfterMs(response.headers.get('retry-after'), new Date())
      throw afterMs === undefined ? new Error(answered) : new TryLater(answered, afterMs)
    },
  }
}

function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && !NOT_ABOUT_THE_TEXT.includes(status)
}
