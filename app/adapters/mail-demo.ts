/** Without an SMTP server nothing leaves: a message is « sent » when it can be read in the demonstration mailbox. */
import type { MailPort } from './mail'

export const demoMail: MailPort = {
  send: async () => {},
  close: () => {},
}
