/** Who a session's cookie stands for. */
import type { Db } from '~/database/client'
import { companyRolesOf } from '~/domain/company/company-roles'
import type { Actor } from '~/domain/permissions/actor'

const VISITOR: Actor = { role: 'visitor' }

/**
 * The actor behind a session token's hash, or a visitor when the session is unknown, revoked, over,
 * or when the hat it wore was taken away. Never throws, never says which.
 */
export async function identify(db: Db, sessionHash: string | undefined, now: Date): Promise<Actor> {
  if (!sessionHash) return VISITOR
  const session = await db.session.findUnique({
    where: { id: sessionHash },
    select: {
      expiresAt: true,
      revokedAt: true,
      membership: { include: { ...HAT_WITH, company: { select: { state: true } } } },
    },
  })
  if (!session || session.revokedAt || session.expiresAt <= now || session.membership.endedAt) return VISITOR
  if (session.membership.company?.state === 'left') return VISITOR
  return actorOf(session.membership)
}

/** What a hat's row is read with, to make an actor of it. */
export const HAT_WITH = { user: { select: { email: true } } } as const

interface Hat {
  id: string
  userId: string
  role: string
  territoryId: string
  organisationId: string | null
  companyId: string | null
  personId: string | null
  sponsorId: string | null
  companyRoles: string[]
  user: { email: string }
}

/** The actor that a membership makes; a hat without what its role needs is no hat. */
export function actorOf(hat: Hat): Actor {
  const base = { userId: hat.userId, membershipId: hat.id, territoryId: hat.territoryId }
  switch (hat.role) {
    case 'employer':
      return hat.companyId ? { role: 'employer', ...base, ...inCompany(hat, hat.companyId) } : VISITOR
    case 'candidate':
      return hat.personId ? { role: 'candidate', ...base, personId: hat.personId } : VISITOR
    case 'sponsor':
      return hat.sponsorId ? { role: 'sponsor', ...base, sponsorId: hat.sponsorId } : VISITOR
    case 'partnershipReferent':
    case 'supportReferent':
    case 'professionalsReferent':
    case 'coordinator':
    case 'observer':
      return hat.organisationId ? { role: hat.role, ...base, organisationId: hat.organisationId } : VISITOR
    default:
      return VISITOR
  }
}

function inCompany({ companyRoles, user }: Hat, companyId: string) {
  return { companyId, companyRoles: companyRolesOf(companyRoles), email: user.email }
}
