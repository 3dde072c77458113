import type { Db } from '~/database/client'
import { companiesVisibleTo } from '~/database/scope'
import { whatHoldsCompany } from '~/database/what-holds-a-company'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import type { Actor, EmployerActor } from '~/domain/permissions/actor'

/** What closing the company's account would do, and what must end first. */
export async function loadLeaving(db: Db, viewer: EmployerActor) {
  const { companyId } = viewer
  const [company, held, waiting] = await Promise.all([
    db.company.findUniqueOrThrow({
      where: { id: companyId },
      select: {
        name: true,
        partnershipReferent: { select: { firstName: true, lastName: true, email: true } },
        _count: {
          select: {
            offers: { where: { state: { notIn: ['closed', 'filled'] } } },
            memberships: { where: { endedAt: null, role: 'employer' } },
          },
        },
      },
    }),
    whatHoldsCompany(db, companyId),
    db.recommendation.count({ where: { companyId, state: { in: ['suggested', 'proposed', 'presented'] } } }),
  ])
  const referent = company.partnershipReferent
  return {
    ...{ name: company.name, held, waiting },
    ...{ offers: company._count.offers, members: company._count.memberships },
    referent: referent && { name: `${referent.firstName} ${referent.lastName}`, email: referent.email },
  }
}

/** A company that left, as its referent reads it before opening it again. */
export async function loadLeftCompany(db: Db, viewer: Actor, companyId: string) {
  const company = await db.company.findFirst({
    where: { AND: [{ id: companyId, state: 'left' }, companiesVisibleTo(viewer)] },
    select: { id: true, name: true, leftAt: true },
  })
  if (!company) return null
  const { leftAt, ...shown } = company
  return { ...shown, leftOn: leftAt && frenchDayMonthYear(parisDay(leftAt)) }
}
