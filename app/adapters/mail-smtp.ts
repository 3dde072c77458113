/** Mail through the SMTP server of `SMTP_URL`, over a few connections kept open. */
import { createTransport } from 'nodemailer'
import { MailRefused } from '~/domain/message/delivery-errors'
import type { Mail, MailPort } from './mail'

/** `url` is `smtp://` or `smtps://`, with the user and password if the server wants them. */
export function smtpMail(url: string, from: string): MailPort {
  const transport = createTransport(
    // A silent server must not keep a worker for minutes: the message is tried again later.
    {
      url,
      pool: true,
      maxConnections: 10,
      maxMessages: 1000,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    },
    { from },
  )
  return {
    async send(mail: Mail) {
      try {
        await transport.sendMail({
          messageId: `<${mail.messageId}>`,
          to: mail.to,
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        })
      } catch (error) {
        throw isFinal(error) ? new MailRefused(String(error), { cause: error }) : error
      }
    },
    close: () => transport.close(),
  }
}

/** A 5xx answer to the envelope or to the content is final; a refused password or a broken connection is not. */
function isFinal(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, responseCode } = error as Error & { code?: string; responseCode?: number }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 0) >= 500
}
