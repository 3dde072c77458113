/** My account: who I am, and the hats that I may wear. */
import type { Db } from '~/database/client'
import { OPEN_HAT } from '~/database/scope'
import type { SignedInActor } from '~/domain/permissions/actor'

const MOST_HATS = 50

export async function loadAccount(db: Db, viewer: SignedInActor) {
  const user = await db.user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: {
      firstName: true,
      lastName: true,
      email: true,
      phone: true,
      memberships: {
        where: OPEN_HAT,
        orderBy: { createdAt: 'asc' },
        take: MOST_HATS,
        select: {
          id: true,
          role: true,
          jobTitle: true,
          organisation: { select: { name: true } },
          company: { select: { name: true } },
          territory: { select: { name: true } },
        },
      },
    },
  })
  return {
    name: `${user.firstName} ${user.lastName}`,
    email: user.email,
    phone: user.phone,
    hats: user.memberships.map((hat) => ({
      id: hat.id,
      role: hat.role,
      jobTitle: hat.jobTitle,
      place: hat.organisation?.name ?? hat.company?.name ?? hat.territory.name,
      worn: hat.id === viewer.membershipId,
    })),
  }
}
