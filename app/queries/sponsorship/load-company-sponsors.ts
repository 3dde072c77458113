/** The sponsors that a company may offer a sponsorship with: its own, validated and available. */
import type { Db } from '~/database/client'
import type { EmployerActor } from '~/domain/permissions/actor'

export async function loadCompanySponsors(db: Db, { companyId }: EmployerActor) {
  const sponsors = await db.sponsor.findMany({
    where: {
      companyId,
      state: 'active',
      offers: { none: { state: { in: ['draft', 'published', 'paused', 'filled'] } } },
    },
    select: { id: true, trade: true, user: { select: { firstName: true, lastName: true } } },
    orderBy: { createdAt: 'asc' },
    take: 50,
  })
  return sponsors.map(({ id, trade, user }) => ({
    value: id,
    label: `${user.firstName} ${user.lastName}`,
    hint: trade,
  }))
}
