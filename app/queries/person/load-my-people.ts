import type { Db } from '~/database/client'
import { countFollowed, readPeopleByNeed } from '~/database/people-by-need'
import { peopleVisibleTo } from '~/database/scope'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { consents } from '~/domain/person/consent'
import { needsOf, type PersonNeed } from '~/domain/person/needs'
import { waitingDays } from '~/domain/person/waiting-days'
import { jobTitleFor, sectorCodes } from '~/domain/referential/rome'
import type { SectorKey } from '~/domain/referential/rome-job'
import { parseSettings, type TerritorySettings } from '~/domain/territory/settings'
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

type Viewer = ProfessionalActor & { readonly role: 'supportReferent' }

/** A page of a viewer's people, in seven queries whatever their number. */
export async function loadMyPeople(
  db: Db,
  viewer: Viewer,
  filters: PeopleFilters,
  today: LocalDate,
): Promise<MyPeople> {
  const { sector } = filters
  const asked = {
    ...filters,
    sector: sector && { key: sector, romeCodes: [...sectorCodes(sector)] },
  }
  const territory = await db.territory.findUnique({
    where: { id: viewer.territoryId },
    select: { settings: true },
  })
  const settings = parseSettings(territory?.settings)
  const [{ ids, total, needing }, followed] = await Promise.all([
    readPeopleByNeed(db, viewer, asked, settings, today),
    countFollowed(db, viewer, filters.only === 'closed' ? 'closed' : 'active'),
  ])
  return {
    rows: await loadRows(db, viewer, ids, settings, today),
    total,
    mineCount: followed.mine,
    allCount: followed.all,
    needing,
  }
}

/** The rows of these people, in their order. */
async function loadRows(
  db: Db,
  viewer: Viewer,
  ids: readonly string[],
  settings: TerritorySettings,
  today: LocalDate,
): Promise<readonly PersonRow[]> {
  const [people, around] = await Promise.all([
    db.person.findMany({
      where: { AND: [peopleVisibleTo(viewer), { id: { in: [...ids] } }] },
      select: {
        ...NEED_COLUMNS,
        firstName: true,
        lastName: true,
        city: true,
        supportReferentId: true,
        supportReferent: { select: { firstName: true, lastName: true } },
        wantedJobs: { select: { romeCode: true }, orderBy: { rank: 'asc' } },
      },
    }),
    loadNeedRows(db, viewer.userId, ids),
  ])
  const byId = new Map(people.map((person) => [person.id, person]))
  return ids.flatMap((id): PersonRow[] => {
    const person = byId.get(id)
    if (!person) return []
    const row = around.get(id)
    return [
      {
        id,
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
      },
    ]
  })
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
