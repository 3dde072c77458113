import type { Db } from '~/database/client'
import type { EmployerActor } from '~/domain/permissions/actor'

/** Whom a member of a company asks for what their own role does not open. */
export async function loadAdministrators(db: Db, viewer: EmployerActor) {
  const hats = await db.membership.findMany({
    where: {
      ...{ companyId: viewer.companyId, role: 'employer', endedAt: null },
      companyRoles: { has: 'administrator' },
    },
    orderBy: { createdAt: 'asc' },
    take: 3,
    select: { user: { select: { firstName: true, lastName: true, email: true } } },
  })
  return hats.map(({ user }) => ({ name: `${user.firstName} ${user.lastName}`, email: user.email }))
}
