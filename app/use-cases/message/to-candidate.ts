import { isPersonalLink } from '~/domain/account/personal-links'
import type { Email, Reader } from '~/emails/frame'
import { personToCall } from '~/emails/person-to-call'
import { type Letter, lettersTo, type Recipient } from './letter'

interface Person {
  /** Null when nothing reaches them. */
  readonly candidate: Recipient | null
  readonly support: Recipient
  readonly territory: { readonly id: string; readonly name: string }
  readonly personName: string
  readonly urls: { readonly support: string }
}

/**
 * Writes to the person, by e-mail or SMS. Asks their support referent to call them when nothing reaches them, or when
 * the message opens a page that they cannot: without an e-mail there is no account.
 */
export function toCandidate(
  parties: Person,
  what: string,
  template: string,
  write: (reader: Reader) => Email,
): Letter[] {
  const { candidate, support, territory, personName, urls } = parties
  const letters = lettersTo([candidate], territory, template, write)
  const opens = letters.every(({ to, email }) => to.email || opensWithoutAccount(email.url))
  if (letters.length > 0 && opens) return letters
  return lettersTo([support], territory, 'person-to-call', (to) =>
    personToCall({ ...to, personName, what, url: urls.support }),
  )
}

function opensWithoutAccount(url: string | null): boolean {
  return url === null || isPersonalLink(new URL(url).pathname)
}
