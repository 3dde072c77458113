/** A company as its territory's partnership referents know it: identity, people, offers, answers. */
import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import { Prisma } from '~/database/generated/client'
import { companiesVisibleTo } from '~/database/scope'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { legalFormLabel } from '~/domain/company/company-kinds'
import { isGone, OFFER_KIND_LABELS, PUBLIC_STATUS_LABELS, publicStatus } from '~/domain/offer/public-status'
import type { ProfessionalActor } from '~/domain/permissions/actor'

/** What a company was asked and answered: presented recommendations that are over or agreed, silence included. */
const ASKED = Prisma.sql`r."presentedAt" is not null and r."state" <> 'presented' and r."state" <> 'withdrawn'`
const ANSWERED = Prisma.sql`r."presentedAt" is not null and (r."agreedAt" is not null or r."state" = 'declinedByEmployer')`

export async function loadCompany(db: Db, viewer: ProfessionalActor, companyId: string, today: LocalDate) {
  const company = await db.company.findFirst({
    where: { AND: [{ id: companyId }, companiesVisibleTo(viewer)] },
    include: {
      partnershipReferent: { select: { id: true, firstName: true, lastName: true } },
      establishments: { where: { closedAt: null }, orderBy: [{ headOffice: 'desc' }, { name: 'asc' }] },
      memberships: {
        where: { endedAt: null },
        select: {
          jobTitle: true,
          user: { select: { firstName: true, lastName: true, email: true, phone: true } },
        },
      },
      offers: { where: { state: { not: 'draft' } }, orderBy: { updatedAt: 'desc' }, take: 30 },
      referentChanges: { orderBy: { at: 'desc' }, take: 5 },
    },
  })
  if (!company) return null
  const referents = await db.user.findMany({
    where: {
      memberships: { some: { territoryId: viewer.territoryId, role: 'partnershipReferent', endedAt: null } },
    },
    select: { id: true, firstName: true, lastName: true },
    orderBy: { lastName: 'asc' },
  })
  const [answers] = await db.$queryRaw<{ asked: number; answered: number; waiting: number }[]>`
    select (count(*) filter (where ${ASKED}))::int as "asked", (count(*) filter (where ${ANSWERED}))::int as "answered",
      (count(*) filter (where r."state" = 'presented'))::int as "waiting"
    from "Recommendation" r where r."companyId" = ${companyId}::uuid`
  const nameOf = (userId: string | null) => {
    const user = referents.find(({ id }) => id === userId)
    return user ? `${user.firstName} ${user.lastName}` : null
  }
  return {
    id: company.id,
    name: company.name,
    left: company.state === 'left',
    siren: company.siren,
    legalForm: legalFormLabel(company.legalForm),
    activity: company.activity,
    workforce: company.workforce,
    collectiveAgreement: company.collectiveAgreement,
    since: frenchDayMonthYear(parisDay(company.createdAt)),
    referent: company.partnershipReferent && {
      id: company.partnershipReferent.id,
      name: `${company.partnershipReferent.firstName} ${company.partnershipReferent.lastName}`,
    },
    referents: referents.map(({ id, firstName, lastName }) => ({ id, name: `${firstName} ${lastName}` })),
    changes: company.referentChanges.map(({ id, at, toUserId }) => ({
      id,
      when: frenchDayMonthYear(parisDay(at)),
      to: nameOf(toUserId) ?? 'Personne',
    })),
    contacts: company.memberships.map(({ jobTitle, user }) => ({
      name: `${user.firstName} ${user.lastName}`,
      jobTitle,
      email: user.email,
      phone: user.phone,
    })),
    establishments: company.establishments.map(({ id, name, address, postalCode, city, siret }) => ({
      id,
      name,
      address: `${address}, ${postalCode} ${city}`,
      siret,
    })),
    sectors: [...new Set(company.offers.map(({ sector }) => sector))],
    offers: company.offers.map((offer) => {
      const facts = { state: offer.state, expiresOn: toLocalDateOrNull(offer.expiresOn) }
      const status = publicStatus(facts, today)
      return {
        ...{ id: offer.id, title: offer.title, city: offer.city, status },
        kindLabel: OFFER_KIND_LABELS[offer.kind],
        statusLabel: PUBLIC_STATUS_LABELS[status],
        past: isGone(facts, today),
      }
    }),
    answers: answers ?? { asked: 0, answered: 0, waiting: 0 },
  }
}
