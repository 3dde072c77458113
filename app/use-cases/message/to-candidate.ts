import type { Email, Reader } from '~/emails/frame'
import { personWithoutEmail } from '~/emails/person-without-email'
import { type Letter, lettersTo, type Recipient } from './letter'

interface Person {
  /** Null when no address is known. */
  readonly candidate: Recipient | null
  readonly support: Recipient
  readonly territory: { readonly id: string; readonly name: string }
  readonly personName: string
  readonly urls: { readonly support: string }
}

/** Writes to the person, or asks their support referent to call them when no address is known. */
export function toCandidate(
  parties: Person,
  what: string,
  template: string,
  write: (reader: Reader) => Email,
): Letter[] {
  const { candidate, support, territory, personName, urls } = parties
  if (candidate) return lettersTo([candidate], territory, template, write)
  return lettersTo([support], territory, 'person-without-email', (to) =>
    personWithoutEmail({ ...to, personName, what, url: urls.support }),
  )
}
