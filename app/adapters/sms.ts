/** Sending short texts, as the rest of the house sees it. */
export interface Sms {
  /** The same for every attempt of one message, so that a gateway that knows it already does not send it twice. */
  readonly messageId: string
  /** In international form (E.164). */
  readonly to: string
  /** At most 160 septets of the GSM alphabet. */
  readonly text: string
}

export interface SmsPort {
  /**
   * Resolves once the gateway took the text over. Throws `SmsRefused` when trying again would change nothing,
   * `TryLater` when the gateway said when to come back.
   */
  send(sms: Sms): Promise<void>
}
