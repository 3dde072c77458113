/** A referent's companies: last contact, what is due next, what calls for attention. */
import type { Db } from '~/database/client'
import { type PortfolioAsked, type PortfolioRow, readPortfolio } from '~/database/portfolio'
import { frenchShortDate } from '~/domain/calendar/french'
import { type LocalDate, localDate } from '~/domain/calendar/local-date'
import { SIGNALS, signalsOf } from '~/domain/partnership/signals'
import type { ProfessionalActor } from '~/domain/permissions/actor'

export const PORTFOLIO_PAGE_SIZE = 25

export type PortfolioFilters = Pick<PortfolioAsked, 'text' | 'sector' | 'withOffer' | 'signal' | 'sort'> & {
  readonly mine: boolean
  readonly page: number
}

type Viewer = Pick<ProfessionalActor, 'territoryId' | 'userId'>

const asDay = (text: string | null) => (text === null ? null : localDate(text))

function companyOf(row: PortfolioRow, today: LocalDate) {
  const { id, name, activity, city, referentName, openOffers, asked, answered, nextAction } = row
  const nextOn = asDay(row.nextOn)
  const lastContact = asDay(row.lastContactOn)
  const facts = {
    nextOn,
    lastSignOn: localDate(row.lastSignOn),
    declinesInARow: row.declinesInARow,
    lastHireOn: asDay(row.lastHireOn),
  }
  return {
    ...{ id, name, activity, city, referentName, openOffers, asked, answered },
    lastContact: lastContact && frenchShortDate(lastContact),
    next: nextOn && { what: nextAction ?? '', when: frenchShortDate(nextOn), late: nextOn < today },
    signals: signalsOf(facts, today).map((key) => ({ key, label: SIGNALS[key] })),
  }
}

export type PortfolioCompany = ReturnType<typeof companyOf>

/** One page, and how many there are in all. */
export async function loadPortfolio(
  db: Db,
  viewer: Viewer,
  filters: PortfolioFilters,
  today: LocalDate,
  limit = PORTFOLIO_PAGE_SIZE,
): Promise<{ readonly companies: readonly PortfolioCompany[]; readonly total: number }> {
  const { mine, page, ...asked } = filters
  const rows = await readPortfolio(
    db,
    {
      ...asked,
      territoryId: viewer.territoryId,
      heldBy: mine ? viewer.userId : undefined,
      limit,
      offset: (page - 1) * limit,
    },
    today,
  )
  return { companies: rows.map((row) => companyOf(row, today)), total: rows[0]?.total ?? 0 }
}

/** Where a referent's companies are, gathered by commune, with the communes that make the ground of the map. */
const MOST_MAPPED = 3000

export async function loadPortfolioMap(db: Db, viewer: Viewer, filters: PortfolioFilters, today: LocalDate) {
  const { mine, page: _page, ...asked } = filters
  const rows = await readPortfolio(
    db,
    {
      ...asked,
      ...{ territoryId: viewer.territoryId, heldBy: mine ? viewer.userId : undefined },
      limit: MOST_MAPPED,
      offset: 0,
    },
    today,
  )
  const places = new Map<string, { city: string; latitude: number; longitude: number; sectors: string[] }>()
  for (const { communeCode, city, latitude, longitude, sector } of rows) {
    if (communeCode === null || latitude === null || longitude === null) continue
    const at = places.get(communeCode) ?? { city: city ?? '', latitude, longitude, sectors: [] }
    at.sectors.push(sector ?? 'several')
    places.set(communeCode, at)
  }
  return [...places].map(([key, { city, latitude, longitude, sectors }]) => ({
    ...{ key, city, latitude, longitude },
    sector: new Set(sectors).size === 1 ? (sectors[0] ?? 'several') : 'several',
    count: sectors.length,
  }))
}

/** The companies chosen to be handed over, and the colleagues who may take them. */
export async function loadHandOver(db: Db, viewer: Viewer, ids: readonly string[]) {
  const companies = await db.company.findMany({
    where: { id: { in: [...ids] }, territoryId: viewer.territoryId, state: 'active' },
    select: { id: true, name: true, partnershipReferent: { select: { firstName: true, lastName: true } } },
    orderBy: { name: 'asc' },
    take: 100,
  })
  const hats = await db.membership.findMany({
    where: { territoryId: viewer.territoryId, role: 'partnershipReferent', endedAt: null },
    select: { user: { select: { id: true, firstName: true, lastName: true } } },
    orderBy: { createdAt: 'asc' },
  })
  return {
    companies: companies.map(({ id, name, partnershipReferent: held }) => ({
      id,
      name,
      heldBy: held && `${held.firstName} ${held.lastName}`,
    })),
    colleagues: hats.map(({ user }) => ({ value: user.id, label: `${user.firstName} ${user.lastName}` })),
  }
}
