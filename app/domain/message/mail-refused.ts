/** The mail server's final no (the address does not exist, the message is refused): trying again would change nothing. */
export class MailRefused extends Error {}
