/** Everybody that a pairing may be told to, and the words that their messages need. One query for all. */
import { toLocalDateOrNull } from '~/database/dates'
import { frenchDate } from '~/domain/calendar/french'
import type { Email, Reader } from '~/emails/frame'
import type { TransactionContext } from '~/use-cases/context'
import { type Letter, lettersTo, nameOf, RECIPIENT, reachable } from './letter'
import { CANDIDATE } from './recommendation-parties'
import { toCandidate } from './to-candidate'

export async function pairingParties(tx: TransactionContext, pairingId: string) {
  const row = await tx.db.pairing.findUniqueOrThrow({
    where: { id: pairingId },
    include: {
      territory: { select: { id: true, name: true } },
      sponsor: { select: { user: { select: RECIPIENT } } },
      person: {
        select: {
          ...{ ...CANDIDATE, userId: true },
          supportReferent: { select: RECIPIENT },
        },
      },
      referent: { select: RECIPIENT },
    },
  })
  const { person, sponsor, referent, territory } = row
  const { baseUrl, tokens } = tx.ports
  const end = toLocalDateOrNull(row.endsOn)
  return {
    ...{ row, territory, person, referent, sponsor: sponsor.user, support: person.supportReferent },
    candidate: reachable(tx, person),
    personName: nameOf(person),
    sponsorName: nameOf(sponsor.user),
    referentName: nameOf(referent),
    end: end ? frenchDate(end) : '',
    urls: {
      sponsor: `${baseUrl}/parrain/binomes/${pairingId}`,
      person: `${baseUrl}/moi/parrainage/${pairingId}`,
      charter: `${baseUrl}/charte/${tokens.derive('charter', pairingId)}`,
      referent: `${baseUrl}/referent/binomes/${pairingId}`,
      calendar: `${baseUrl}/binomes/${pairingId}/rendez-vous.ics`,
      support: `${baseUrl}/accompagnement/personnes/${row.personId}`,
    },
  }
}

export type PairingParties = Awaited<ReturnType<typeof pairingParties>>

/** For one of the two: who the other is, and the address of their own page. */
interface Side {
  readonly withName: string
  readonly url: string
}

type Write = (to: Reader & Side) => Email

/** Writes to the sponsor. */
export function toSponsor(parties: PairingParties, template: string, write: Write): Letter[] {
  const side = { withName: parties.personName, url: parties.urls.sponsor }
  return lettersTo([parties.sponsor], parties.territory, template, (to) => write({ ...to, ...side }))
}

/** Writes to the person, or asks their support referent to tell them `what` when nothing reaches them. */
export function toPerson(parties: PairingParties, what: string, template: string, write: Write): Letter[] {
  const side = { withName: parties.sponsorName, url: parties.urls.person }
  return toCandidate(parties, what, template, (to) => write({ ...to, ...side }))
}

/** Writes the same to the two. */
export function toPair(parties: PairingParties, what: string, template: string, write: Write): Letter[] {
  return [...toSponsor(parties, template, write), ...toPerson(parties, what, template, write)]
}

/** Writes to the pairing's referent, to whom both names are said. */
export function toReferent(parties: PairingParties, template: string, write: Write): Letter[] {
  const side = { withName: `${parties.personName} et ${parties.sponsorName}`, url: parties.urls.referent }
  return lettersTo([parties.referent], parties.territory, template, (to) => write({ ...to, ...side }))
}
