/** Everybody that a recommendation may be told to, and the words that their messages need. One query for all. */

import { toLocalDate } from '~/database/dates'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { frenchDate } from '~/domain/calendar/french'
import type { TransactionContext } from '~/use-cases/context'
import { nameOf, reachable } from './letter'

export const RECIPIENT = { email: true, firstName: true, lastName: true, phone: true } as const

/** A person who is followed: they say how they prefer to be reached. */
export const CANDIDATE = { ...RECIPIENT, contactBy: true } as const

/** A company's active members. */
export const MEMBERS = {
  where: { role: 'employer', endedAt: null },
  select: { user: { select: RECIPIENT } },
  orderBy: { createdAt: 'asc' },
} as const

export async function recommendationParties(tx: TransactionContext, recommendationId: string) {
  const row = await tx.db.recommendation.findUniqueOrThrow({
    where: { id: recommendationId },
    include: {
      territory: { select: { id: true, name: true } },
      offer: { select: { id: true, kind: true, title: true, city: true } },
      ...HOST_NAMES,
      company: { select: { name: true, partnershipReferent: { select: RECIPIENT }, memberships: MEMBERS } },
      person: { select: { ...CANDIDATE, id: true, supportReferent: { select: RECIPIENT } } },
      referent: { select: RECIPIENT },
      suggestedBy: { select: RECIPIENT },
    },
  })
  const { person, company, offer } = row
  const day = (date: Date | null) => (date === null ? '' : frenchDate(toLocalDate(date)))
  return {
    row,
    territory: row.territory,
    kind: offer.kind,
    offerTitle: offer.title,
    city: offer.city,
    companyName: hostName(row),
    personName: nameOf(person),
    /** How an employer reads the person before having accepted. */
    shortName: `${person.firstName} ${person.lastName.trim().charAt(0).toLocaleUpperCase('fr')}.`,
    candidate: reachable(tx, person),
    support: person.supportReferent,
    referent: row.referent ?? company?.partnershipReferent ?? null,
    employers: company ? company.memberships.map(({ user }) => user) : [],
    candidateDeadline: day(row.candidateDeadline),
    employerDeadline: day(row.employerDeadline),
    urls: recommendationUrls(tx, row),
  }
}

function recommendationUrls(tx: TransactionContext, row: { id: string; personId: string; offerId: string }) {
  const { baseUrl, tokens } = tx.ports
  return {
    candidate: `${baseUrl}/m/${tokens.derive('recommendation', row.id)}`,
    employer: `${baseUrl}/entreprise/personnes/${row.id}`,
    referent: `${baseUrl}/referent/mises-en-relation/${row.id}`,
    support: `${baseUrl}/accompagnement/personnes/${row.personId}`,
    employerOffer: `${baseUrl}/entreprise/offres/${row.offerId}`,
  }
}
