/** No gateway at all: nobody is offered SMS, and a text written when there was one is tried again until there is. */
import type { SmsPort } from './sms'

export const noSms: SmsPort = {
  send: async () => {
    throw new Error('there is no SMS gateway: SMS_URL, SMS_TOKEN and SMS_SENDER are not set')
  },
}
