/** Without a gateway nothing leaves: a text is « sent » when it can be read in the demonstration mailbox. */
import type { SmsPort } from './sms'

export const demoSms: SmsPort = {
  send: async () => {},
}
