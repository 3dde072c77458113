/** The companies of a territory as its partnership referents know them, and the sheet of one. */
import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import { Prisma } from '~/database/generated/client'
import { companiesVisibleTo } from '~/database/scope'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { legalFormLabel } from '~/domain/company/company-kinds'
import { PUBLIC_STATUS_LABELS, publicStatus } from '~/domain/offer/public-status'
import type { ProfessionalActor } from '~/domain/permissions/actor'

export const COMPANIES_PAGE_SIZE = 25

export interface CompanyFilters {
  readonly mine: boolean
  readonly text: string
  /** Only those that have an open offer. */
  readonly withOffer: boolean
  readonly page: number
}

export interface CompanyRow {
  readonly id: string
  readonly name: string
  readonly activity: string
  readonly city: string | null
  readonly referentName: string | null
  readonly openOffers: number
  /** Answers given out of answers asked; null when nothing was ever asked. */
  readonly answered: number
  readonly asked: number
}

/** What a company was asked and answered: presented recommendations that are over or agreed, silence included. */
const ASKED = Prisma.sql`r."presentedAt" is not null and r."state" <> 'presented' and r."state" <> 'withdrawn'`
const ANSWERED = Prisma.sql`r."presentedAt" is not null and (r."agreedAt" is not null or r."state" = 'declinedByEmployer')`

export async function loadCompanies(
  db: Db,
  viewer: Pick<ProfessionalActor, 'territoryId' | 'userId'>,
  filters: CompanyFilters,
  today: LocalDate,
): Promise<{ readonly companies: readonly CompanyRow[]; readonly total: number }> {
  const like = `%${filters.text.replace(/[\\%_]/g, '\\$&')}%`
  const open = Prisma.sql`(select count(*)::int from "Offer" o where o."companyId" = c."id" and o."state" = 'published'
    and (o."expiresOn" is null or o."expiresOn" >= ${today}::date))`
  const where = Prisma.sql`c."territoryId" = ${viewer.territoryId}::uuid and c."state" = 'active'
    and (${!filters.mine} or c."partnershipReferentId" = ${viewer.userId}::uuid)
    and (${filters.text === ''} or c."name" ilike ${like} or c."activity" ilike ${like} or c."siren" like ${like})
    and (${!filters.withOffer} or ${open} > 0)`
  const rows = await db.$queryRaw<(CompanyRow & { total: number })[]>`
    select c."id", c."name", c."activity", ${open} as "openOffers", (count(*) over ())::int as "total",
      (select e."city" from "Establishment" e where e."companyId" = c."id" and e."closedAt" is null
        order by e."headOffice" desc, e."createdAt" limit 1) as "city",
      (select u."firstName" || ' ' || u."lastName" from "User" u where u."id" = c."partnershipReferentId") as "referentName",
      (select count(*)::int from "Recommendation" r where r."companyId" = c."id" and ${ASKED}) as "asked",
      (select count(*)::int from "Recommendation" r where r."companyId" = c."id" and ${ANSWERED}) as "answered"
    from "Company" c where ${where}
    order by c."name" collate "fr-x-icu", c."id"
    limit ${COMPANIES_PAGE_SIZE} offset ${(filters.page - 1) * COMPANIES_PAGE_SIZE}`
  return { companies: rows, total: rows[0]?.total ?? 0 }
}

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
    offers: company.offers.map((offer) => ({
      id: offer.id,
      title: offer.title,
      city: offer.city,
      status: publicStatus({ state: offer.state, expiresOn: toLocalDateOrNull(offer.expiresOn) }, today),
      statusLabel:
        PUBLIC_STATUS_LABELS[
          publicStatus({ state: offer.state, expiresOn: toLocalDateOrNull(offer.expiresOn) }, today)
        ],
    })),
    answers: answers ?? { asked: 0, answered: 0, waiting: 0 },
  }
}
