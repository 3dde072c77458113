import type { Email, Reader } from '~/emails/frame'
import type { ConventionParties, SignatoryRow } from './convention-parties'
import { type Letter, lettersTo, type Recipient } from './letter'

/**
 * One letter to each signatory whom something reaches, with their own link: two who share a telephone, a parent and a
 * child, both get theirs.
 */
export function toSignatories(
  parties: ConventionParties,
  signatories: readonly SignatoryRow[],
  template: string,
  write: (reader: Reader, link: string, signatory: SignatoryRow) => Email,
): Letter[] {
  const seen = new Set<string>()
  return signatories.flatMap((signatory) => {
    const recipient = asRecipient(parties, signatory)
    const address = recipient.email ?? recipient.phone ?? ''
    const shared = seen.has(address)
    seen.add(address)
    return lettersTo([recipient], parties.territory, template, (to) =>
      write(to, parties.linkOf(signatory), signatory),
    ).map((letter) => (shared ? { ...letter, apart: signatory.role } : letter))
  })
}

/** A signatory as somebody who is written to; the person who is followed said how they prefer it. */
export function asRecipient(
  { row }: Pick<ConventionParties, 'row'>,
  { role, name, email, phone }: SignatoryRow,
): Recipient {
  const contactBy = role === 'beneficiary' ? row.person.contactBy : 'email'
  return { email, phone, contactBy, firstName: name, lastName: '' }
}
