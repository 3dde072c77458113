/** Everybody that a convention and its immersion may be told to, and the words that their messages need. */
import { toLocalDate } from '~/database/dates'
import { frenchDate, frenchDateRange } from '~/domain/calendar/french'
import { signatureLinkId } from '~/domain/convention/signature-link'
import type { Email, Reader } from '~/emails/frame'
import type { TransactionContext } from '~/use-cases/context'
import { type Letter, lettersTo, nameOf, type Recipient } from './letter'
import { MEMBERS, RECIPIENT } from './recommendation-parties'

export type ConventionParties = Awaited<ReturnType<typeof conventionParties>>
type SignatoryRow = ConventionParties['signatories'][number]

export async function conventionParties(tx: TransactionContext, conventionId: string) {
  const row = await tx.db.convention.findUniqueOrThrow({
    where: { id: conventionId },
    include: {
      territory: { select: { id: true, name: true } },
      company: { select: { name: true, partnershipReferent: { select: RECIPIENT }, memberships: MEMBERS } },
      person: { select: { ...RECIPIENT, supportReferent: { select: RECIPIENT } } },
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
    candidate: person.email === null ? null : { ...person, email: person.email },
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

/** One letter to each signatory who has an address, with their own link. */
export function toSignatories(
  parties: ConventionParties,
  signatories: readonly SignatoryRow[],
  template: string,
  write: (reader: Reader, link: string, signatory: SignatoryRow) => Email,
): Letter[] {
  return signatories.flatMap((signatory) =>
    lettersTo([asRecipient(signatory)], parties.territory, template, (to) =>
      write(to, parties.linkOf(signatory), signatory),
    ),
  )
}

function asRecipient({ name, email }: { name: string; email: string | null }): Recipient | null {
  return email === null ? null : { email, firstName: name, lastName: '' }
}
