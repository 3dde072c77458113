/** How a person is reached, as they type it. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** An e-mail address as it is stored: trimmed, lower case. It is the account's name. */
export function normaliseEmail(text: string): string {
  return text.trim().toLowerCase()
}

/** A phone number as people write it in France, or with its country, in international form; undefined when it cannot be one. */
export function parsePhone(text: string): string | undefined {
  const phone = parsePhoneNumberFromString(text, 'FR')
  return phone?.isPossible() ? phone.number : undefined
}
