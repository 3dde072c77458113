/** Everybody that a recommendation may be told to, and the words that their messages need. One query for all. */

import { toLocalDate } from '~/database/dates'
import { hostName } from '~/database/offer-host'
import { frenchDate } from '~/domain/calendar/french'
import type { TransactionContext } from '~/use-cases/context'
import { MEMBERS, membersWho } from './company-members'
import { nameOf, RECIPIENT, reachable } from './letter'
import { referentOfSponsor, SPONSOR_PARTY } from './referent-of-sponsor'

/** A person who is followed: they say how they prefer to be reached. */
export const CANDIDATE = { ...RECIPIENT, contactBy: true } as const

export async function recommendationParties(tx: TransactionContext, recommendationId: string) {
  const row = await tx.db.recommendation.findUniqueOrThrow({
    where: { id: recommendationId },
    include: {
      territory: { select: { id: true, name: true } },
      offer: { select: { id: true, title: true, city: true, kind: true, establishmentId: true } },
      sponsor: SPONSOR_PARTY,
      company: { select: { name: true, partnershipReferent: { select: RECIPIENT }, memberships: MEMBERS } },
      person: { select: { ...CANDIDATE, id: true, supportReferent: { select: RECIPIENT } } },
      referent: { select: RECIPIENT },
      suggestedBy: { select: RECIPIENT },
    },
  })
  const { person, company, sponsor, offer } = row
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
    referent: row.referent ?? company?.partnershipReferent ?? (await referentOfSponsor(tx, sponsor)),
    /** Who answers for the offer: the sponsor of a sponsorship, else the company's recruiters. */
    employers: sponsor
      ? [sponsor.user]
      : membersWho(tx, company?.memberships ?? [], 'recommendation.answerAsEmployer', offer),
    candidateDeadline: day(row.candidateDeadline),
    employerDeadline: day(row.employerDeadline),
    urls: recommendationUrls(tx, row),
  }
}

type UrlIds = { id: string; personId: string; offerId: string; sponsorId: string | null }

function recommendationUrls(tx: TransactionContext, row: UrlIds) {
  const { baseUrl, tokens } = tx.ports
  const space = row.sponsorId ? 'parrain' : 'entreprise'
  return {
    candidate: `${baseUrl}/m/${tokens.derive('recommendation', row.id)}`,
    employer: `${baseUrl}/${space}/personnes/${row.id}`,
    referent: `${baseUrl}/referent/mises-en-relation/${row.id}`,
    support: `${baseUrl}/accompagnement/personnes/${row.personId}`,
    employerOffer: `${baseUrl}/${space}/offres/${row.offerId}`,
  }
}
