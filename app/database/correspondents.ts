/** Which conversation somebody means, and whether it is theirs to open. */

import { isLive } from '~/domain/pairing/states'
import type { Actor } from '~/domain/permissions/actor'
import type { Db } from './client'
import type { Prisma } from './generated/client'
import { pairingsVisibleTo, RECRUITS } from './scope'

/** To whom somebody writes: their pairing, a company, a person, the referent of a recommendation, their support referent. */
export interface Correspondent {
  readonly pairingId?: string | undefined
  readonly companyId?: string | undefined
  readonly personId?: string | undefined
  readonly recommendationId?: string | undefined
}

type Key = Prisma.ThreadUncheckedCreateInput

/**
 * The conversation that a correspondent means for this actor, as the row that would hold it; undefined when the actor
 * has no business with them. Nothing is written: reading a page opens no conversation.
 */
export async function threadKeyFor(
  db: Db,
  actor: Actor,
  to: Correspondent,
  now: Date,
): Promise<{ readonly key: Key; readonly closed: boolean } | undefined> {
  const base = (territoryId: string) => ({ territoryId, createdAt: now, lastMessageAt: now })
  if (to.pairingId) {
    if (actor.role !== 'sponsor' && actor.role !== 'candidate') return undefined
    const pairing = await db.pairing.findFirst({
      where: { AND: [pairingsVisibleTo(actor), { id: to.pairingId }] },
      select: { id: true, territoryId: true, state: true },
    })
    if (!pairing) return undefined
    const key = { ...base(pairing.territoryId), kind: 'pairing', pairingId: pairing.id } as const
    return { key, closed: !isLive(pairing.state) }
  }
  const company = await companyOf(db, actor, to)
  if (company) {
    return { key: { ...base(company.territoryId), kind: 'company', companyId: company.id }, closed: false }
  }
  const pair = await personAndReferent(db, actor, to)
  if (!pair) return undefined
  return { key: { ...base(pair.territoryId), kind: 'person', ...pair }, closed: false }
}

/** An employer writes to the referent of their company; a referent, to a company they hold. */
async function companyOf(db: Db, actor: Actor, { companyId, personId, recommendationId }: Correspondent) {
  if (personId || recommendationId) return null
  if (actor.role === 'employer') {
    return db.company.findFirst({
      where: {
        ...{ id: actor.companyId, partnershipReferentId: { not: null } },
        memberships: { some: { id: actor.membershipId, endedAt: null, ...RECRUITS } },
      },
      select: { id: true, territoryId: true },
    })
  }
  if (actor.role !== 'partnershipReferent' || !companyId) return null
  return db.company.findFirst({
    where: { id: companyId, territoryId: actor.territoryId, partnershipReferentId: actor.userId },
    select: { id: true, territoryId: true },
  })
}

/** A person writes to the referent of a recommendation, or to who supports them; and these to the person. */
async function personAndReferent(db: Db, actor: Actor, { personId, recommendationId }: Correspondent) {
  const select = { territoryId: true, id: true, supportReferentId: true } as const
  switch (actor.role) {
    case 'candidate': {
      const person = await db.person.findUniqueOrThrow({ where: { id: actor.personId }, select })
      const found = recommendationId
        ? await db.recommendation.findFirst({
            where: { id: recommendationId, personId: person.id, proposedAt: { not: null } },
            select: { referentId: true },
          })
        : null
      const referentId = recommendationId ? found?.referentId : person.supportReferentId
      return referentId ? { territoryId: person.territoryId, personId: person.id, referentId } : undefined
    }
    case 'supportReferent': {
      if (!personId) return undefined
      const own = { supportReferentId: actor.userId, organisationId: actor.organisationId }
      const person = await db.person.findFirst({ where: { id: personId, ...own }, select })
      return person ? { territoryId: person.territoryId, personId, referentId: actor.userId } : undefined
    }
    case 'partnershipReferent': {
      if (!personId) return undefined
      const mine = { some: { referentId: actor.userId } }
      const person = await db.person.findFirst({
        where: {
          ...{ id: personId, territoryId: actor.territoryId },
          OR: [{ recommendations: mine }, { pairings: mine }],
        },
        select,
      })
      return person ? { territoryId: person.territoryId, personId, referentId: actor.userId } : undefined
    }
    default:
      return undefined
  }
}

/** The stored conversation of a key. */
export function sameThread(key: Prisma.ThreadUncheckedCreateInput): Prisma.ThreadWhereInput {
  if (key.pairingId) return { pairingId: key.pairingId }
  if (key.companyId) return { companyId: key.companyId }
  return { personId: key.personId ?? '', referentId: key.referentId ?? '' }
}
