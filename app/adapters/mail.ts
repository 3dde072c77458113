/** Sending mail, as the rest of the house sees it. */
export interface Mail {
  /** Without angle brackets; the same for every attempt of one message, so that a second copy is recognised. */
  readonly messageId: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly html: string
  readonly text: string
}

export interface MailPort {
  /** Resolves once the server took the message over. Throws `MailRefused` when trying again would change nothing. */
  send(mail: Mail): Promise<void>
  close(): void
}
