/** What a mail server or an SMS gateway answers when it does not take a message. */

/** The mail server's final no (the address does not exist, the message is refused): trying again would change nothing. */
export class MailRefused extends Error {
  override name = 'MailRefused'
}

/** The gateway's final no (a number that does not exist, a text it does not carry): trying again would change nothing. */
export class SmsRefused extends Error {
  override name = 'SmsRefused'
}

/** Not now, and the other side said when: not before so many milliseconds. */
export class TryLater extends Error {
  override name = 'TryLater'

  constructor(
    message: string,
    readonly afterMs: number,
  ) {
    super(message)
  }
}
