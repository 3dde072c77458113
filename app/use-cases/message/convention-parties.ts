/** Everybody that a convention and its immersion may be told to, and the words that their messages need. */
import { toLocalDate } from '~/database/dates'
import { frenchDate, frenchDateRange } from '~/domain/calendar/french'
import { signatureLinkId } from '~/domain/convention/signature-link'
import type { TransactionContext } from '~/use-cases/context'
import { MEMBERS, membersWho } from './company-members'
import { nameOf, RECIPIENT, reachable } from './letter'
import { CANDIDATE } from './recommendation-parties'

export type ConventionParties = Awaited<ReturnType<typeof conventionParties>>
export type SignatoryRow = ConventionParties['signatories'][number]

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
    /** Who reads it in the company; who fills the company's part; who welcomes the person. */
    employers: membersWho(tx, company.memberships, 'convention.readAsHost', row),
    completers: membersWho(tx, company.memberships, 'convention.completeAsHost', row),
    welcomers: membersWho(tx, company.memberships, 'convention.followAsHost', row),
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
