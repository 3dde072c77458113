import type { Db } from '~/database/client'
import type { Prisma } from '~/database/generated/client'
import { peopleVisibleTo } from '~/database/scope'
import { addDays, type LocalDate, parisInstant } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import { consents } from '~/domain/person/consent'
import { needsOf, type PersonNeed, urgencyOf } from '~/domain/person/needs'
import { waitingDays } from '~/domain/person/waiting-days'
import { normaliseText } from '~/domain/referential/normalise-text'
import { jobTitleFor, sectorCodes } from '~/domain/referential/rome'
import type { SectorKey } from '~/domain/referential/rome-job'
import { parseSettings } from '~/domain/territory/settings'
import { loadNeedRows, NEED_COLUMNS, type NeedRow, needFacts } from './need-rows'

export interface PeopleFilters {
  readonly text: string
  /** Only the viewer's own people. */
  readonly mine: boolean
  readonly sector?: SectorKey | undefined
  readonly only?: 'withoutConsent' | 'withoutDiagnostic' | 'nothingProposed' | 'closed' | undefined
  readonly sort: 'urgency' | 'name' | 'waiting'
  readonly page: number
  readonly pageSize: number
}

export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly city: string
  readonly referent: string
  readonly mine: boolean
  readonly jobs: readonly string[]
  readonly needs: readonly PersonNeed[]
  /** « 2 propositions et 1 convention en cours », empty when nothing is. */
  readonly underWay: string
  readonly waitingDays: number
  readonly everProposed: boolean
  readonly consents: boolean
  readonly diagnosticDone: boolean
}

export interface MyPeople {
  readonly rows: readonly PersonRow[]
  readonly total: number
  readonly mineCount: number
  readonly allCount: number
  /** How many of the people found ask for something today. */
  readonly needing: number
}

type Viewer = Actor & { readonly userId: string; readonly territoryId: string }

/** A viewer's people, the most pressing first: the needs decide the order, so they are all computed, then cut in pages. */
export async function loadMyPeople(
  db: Db,
  viewer: Viewer,
  filters: PeopleFilters,
  today: LocalDate,
): Promise<MyPeople> {
  const scope: Prisma.PersonWhereInput = {
    AND: [peopleVisibleTo(viewer), { state: filters.only === 'closed' ? 'closed' : 'active' }],
  }
  const mine = { supportReferentId: viewer.userId }
  const where = { AND: [scope, filters.mine ? mine : {}, ...conditionsOf(filters, today)] }
  const [people, byReferent, territory] = await Promise.all([
    db.person.findMany({
      where,
      select: {
        ...NEED_COLUMNS,
        firstName: true,
        lastName: true,
        city: true,
        supportReferentId: true,
        supportReferent: { select: { firstName: true, lastName: true } },
        wantedJobs: { select: { romeCode: true }, orderBy: { rank: 'asc' } },
      },
      orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }, { id: 'asc' }],
    }),
    db.person.groupBy({ by: ['supportReferentId'], where: scope, _count: true }),
    db.territory.findUnique({ where: { id: viewer.territoryId }, select: { settings: true } }),
  ])
  const settings = parseSettings(territory?.settings)
  const around = await loadNeedRows(
    db,
    viewer.userId,
    people.map(({ id }) => id),
  )
  const rows = people.map((person): PersonRow => {
    const row = around.get(person.id)
    return {
      id: person.id,
      name: `${person.firstName} ${person.lastName}`,
      city: person.city,
      referent: `${person.supportReferent.firstName} ${person.supportReferent.lastName}`,
      mine: person.supportReferentId === viewer.userId,
      jobs: person.wantedJobs.map(({ romeCode }) => jobTitleFor(romeCode)),
      needs: needsOf(needFacts(person, row), settings, today),
      underWay: underWayText(row),
      waitingDays: waitingDays(person, today),
      everProposed: person.lastProposedAt !== null,
      consents: consents(person),
      diagnosticDone: person.diagnosticDoneAt !== null,
    }
  })
  const sorted = sortRows(rows, filters.sort)
  const from = (filters.page - 1) * filters.pageSize
  return {
    rows: sorted.slice(from, from + filters.pageSize),
    total: rows.length,
    mineCount: byReferent.find((group) => group.supportReferentId === viewer.userId)?._count ?? 0,
    allCount: byReferent.reduce((sum, group) => sum + group._count, 0),
    needing: rows.filter(({ needs }) => needs.length > 0).length,
  }
}

/** Array sorting is stable: equals stay in the order of names. */
function sortRows(rows: readonly PersonRow[], sort: PeopleFilters['sort']): readonly PersonRow[] {
  if (sort === 'name') return rows
  if (sort === 'waiting') return [...rows].sort((a, b) => b.waitingDays - a.waitingDays)
  return [...rows].sort((a, b) => urgencyOf(b.needs) - urgencyOf(a.needs) || b.needs.length - a.needs.length)
}

function conditionsOf({ text, sector, only }: PeopleFilters, today: LocalDate): Prisma.PersonWhereInput[] {
  const conditions: Prisma.PersonWhereInput[] = []
  const words = normaliseText(text).split(' ').filter(Boolean).slice(0, 6)
  for (const word of words) conditions.push({ searchName: { contains: word } })
  if (sector) {
    const romeCode = { in: [...sectorCodes(sector)] }
    conditions.push({ OR: [{ openSectors: { has: sector } }, { wantedJobs: { some: { romeCode } } }] })
  }
  if (only === 'withoutConsent') {
    conditions.push({ OR: [{ consentAt: null }, { consentWithdrawnAt: { not: null } }] })
  }
  if (only === 'withoutDiagnostic') conditions.push({ diagnosticDoneAt: null })
  if (only === 'nothingProposed') {
    const before = { lt: parisInstant(addDays(today, -59)) }
    conditions.push({ OR: [{ lastProposedAt: before }, { lastProposedAt: null, waitingSince: before }] })
  }
  return conditions
}

function underWayText(row: NeedRow | undefined): string {
  const parts = [
    counted(row?.openRecommendations ?? 0, 'proposition', 'propositions'),
    counted(row?.conventionsUnderWay ?? 0, 'convention', 'conventions'),
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${parts.join(' et ')} en cours`
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count}\u00a0${count === 1 ? one : many}`
}
