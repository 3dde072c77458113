/** The professionals of a territory, and the invitations still waiting. */
import type { Db } from '~/database/client'
import { eachWord } from '~/database/has-words'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import type { ProfessionalActor } from '~/domain/permissions/actor'

type Viewer = Pick<ProfessionalActor, 'territoryId' | 'membershipId'>

const PAGE_SIZE = 50

export async function loadMembers(db: Db, viewer: Viewer, search: { q: string; page: number }, now: Date) {
  const { territoryId } = viewer
  const asked = eachWord(search.q, (words) => ({
    OR: [{ user: { OR: [{ words }, { email: words }] } }, { organisation: { words } }],
  }))
  const where = { territoryId, organisationId: { not: null }, endedAt: null, AND: asked }
  const [total, hats, waiting] = await Promise.all([
    db.membership.count({ where }),
    db.membership.findMany({
      where,
      orderBy: [{ organisation: { name: 'asc' } }, { user: { lastName: 'asc' } }, { id: 'asc' }],
      skip: (search.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      include: { user: true, organisation: { select: { name: true } } },
    }),
    db.invitation.findMany({
      where: {
        territoryId,
        organisationId: { not: null },
        acceptedAt: null,
        revokedAt: null,
        expiresAt: { gt: now },
      },
      orderBy: { createdAt: 'desc' },
      take: PAGE_SIZE,
      include: { organisation: { select: { name: true } } },
    }),
  ])
  return {
    total,
    pageSize: PAGE_SIZE,
    members: hats.map((hat) => ({
      membershipId: hat.id,
      name: `${hat.user.firstName} ${hat.user.lastName}`,
      email: hat.user.email,
      role: hat.role,
      jobTitle: hat.jobTitle,
      organisation: hat.organisation?.name ?? '',
      you: hat.id === viewer.membershipId,
    })),
    waiting: waiting.map((each) => ({
      id: each.id,
      name: `${each.firstName} ${each.lastName}`,
      email: each.email,
      role: each.role,
      organisation: each.organisation?.name ?? '',
      until: frenchDate(parisDay(each.expiresAt)),
    })),
  }
}

export async function loadProfessional(
  db: Db,
  { territoryId, membershipId: own }: Viewer,
  membershipId: string,
) {
  const hat = await db.membership.findFirst({
    where: { id: membershipId, territoryId, organisationId: { not: null }, endedAt: null },
    include: { user: true, organisation: { select: { name: true } } },
  })
  if (!hat) return null
  return {
    name: `${hat.user.firstName} ${hat.user.lastName}`,
    email: hat.user.email,
    role: hat.role,
    organisation: hat.organisation?.name ?? '',
    you: hat.id === own,
  }
}
