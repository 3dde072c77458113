/** Everybody that a convention and its immersion may be told to, and the words that their messages need. */
import { toLocalDate } from '~/database/dates'
import { frenchDate, frenchDateRange } from '~/domain/calendar/french'
import { signatureLinkId } from '~/domain/convention/signature-link'
import type { Email, Reader } from '~/emails/frame'
import type { TransactionContext } from '~/use-cases/context'
import { type Letter, lettersTo, nameOf, type Recipient, reachable } from './letter'
import { CANDIDATE, MEMBERS, RECIPIENT } from './recommendation-parties'

export type ConventionParties = Awaited<ReturnType<typeof conventionParties>>
type SignatoryRow = ConventionParties['signatories'][number]

export async function conventionParties(tx: TransactionContext, conventionId: string) {
  const row = await tx.db.convention.findUniqueOrThrow({
    where: { id: conventionId },
    include: {
      territory: { select: { id: true, name: true } },
      company: { select: { name: true, partnershipReferent: { select: RECIPIENT }, memberships: MEMBERS } },
      person: { select: { ...CANDIDATE, supportReferent: { select: RECIPIENT } } },
      recommendation: { select: { referent: { select: RECIPIENT } } },
      prescriber: { select: { name: true, email: true } },
      signatories: { orderBy: { createdAt: 'asc' } },
    },
  })
  const { person, company } = row
  const { baseUrl, tokens } = tx.ports
  const page = (space: string, rest = '') => `${baseUrl}/${space}/${conventionId}${rest}`
  return {
    row,
    territory: row.territory,
    personName: nameOf(person),
    companyName: company.name,
    dates: frenchDateRange(toLocalDate(row.startDate), toLocalDate(row.endDate)),
    startDate: frenchDate(toLocalDate(row.startDate)),
    candidate: reachable(tx, person),
    support: person.supportReferent,
    referent: row.recommendation?.referent ?? company.partnershipReferent,
    employers: company.memberships.map(({ user }) => user),
    /** Those who sign by a personal link: everybody but the prescriber, who validates from their own pages. */
    signatories: row.signatories.filter(({ role }) => role !== 'prescriber'),
    urls: {
      employer: page('entreprise/conventions'),
      referent: page('referent/conventions'),
      support: `${baseUrl}/accompagnement/personnes/${row.personId}`,
      supportConvention: page('accompagnement/conventions'),
      candidate: page('moi/immersions'),
      document: page('conventions', '/document.pdf'),
    },
    linkOf: (signatory: { id: string; email: string | null; phone: string | null }) =>
      `${baseUrl}/signer/${tokens.derive('signature', signatureLinkId(signatory))}`,
  }
}

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
