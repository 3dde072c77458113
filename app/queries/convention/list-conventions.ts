import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { eachWord } from '~/database/has-words'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { conventionsVisibleTo, recommendationsVisibleTo } from '~/database/scope'
import { frenchDateRange, frenchShortDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { CONVENTION_STATE_LABELS } from '~/domain/convention/states'
import type { Actor } from '~/domain/permissions/actor'
import { CONVENTION_TABS, type ConventionTab, statesOfTab, tabLabel, tabOfState } from './convention-tabs'
import { storedDraft, TURN_COLUMNS, turnOf } from './turn-of'

export const CONVENTIONS_PAGE_SIZE = 20
const MOST_TO_PREPARE = 50

interface Filters {
  /** Undefined: the first tab that holds something. */
  readonly tab?: ConventionTab | undefined
  readonly text: string
  /** Only companies that the viewer holds. */
  readonly mine: boolean
  /** Of these places of the company only; all of them when undefined. */
  readonly places?: readonly string[] | undefined
  readonly page: number
}

/** Conventions under one tab with whose turn it is, the counts of all tabs, and the agreements without a convention. */
export async function listConventions(db: Db, viewer: Actor, now: Date, filters: Filters) {
  const ownCompanies = ownCompaniesOf(viewer, filters.mine)
  const where = conventionsAsked(viewer, filters)
  const toPrepare: Prisma.RecommendationWhereInput = {
    AND: [
      recommendationsVisibleTo(viewer),
      ownCompanies,
      {
        state: 'agreed',
        offer: { kind: 'immersion' },
        conventions: { none: { state: { notIn: ['cancelled', 'rejected'] } } },
      },
      ...eachWord(filters.text, (words) => ({ OR: partiesHave(words) })),
    ],
  }
  const prepares = viewer.role === 'partnershipReferent'
  const [groups, preparing] = await Promise.all([
    db.convention.groupBy({ by: ['state'], where, _count: true }),
    prepares ? db.recommendation.count({ where: toPrepare }) : 0,
  ])
  const count = (tab: ConventionTab) =>
    groups.filter(({ state }) => tabOfState(state) === tab).reduce((sum, { _count }) => sum + _count, 0) +
    (tab === 'a-preparer' ? preparing : 0)
  const tab = filters.tab ?? CONVENTION_TABS.find((each) => count(each) > 0) ?? 'a-preparer'
  const agreed =
    prepares && tab === 'a-preparer' && filters.page === 1
      ? await db.recommendation.findMany({
          where: toPrepare,
          orderBy: [{ agreedAt: 'asc' }, { id: 'asc' }],
          take: MOST_TO_PREPARE,
          select: {
            ...{ id: true, agreedAt: true },
            person: { select: { firstName: true, lastName: true } },
            ...HOST_NAMES,
            offer: { select: { title: true, windowStart: true } },
          },
        })
      : []
  const rows = await db.convention.findMany({
    where: { AND: [where, { state: { in: statesOfTab(tab) } }] },
    orderBy: [{ startDate: tab === 'terminees' ? 'desc' : 'asc' }, { id: 'asc' }],
    skip: (filters.page - 1) * CONVENTIONS_PAGE_SIZE,
    take: CONVENTIONS_PAGE_SIZE,
    select: {
      ...TURN_COLUMNS,
      reference: true,
      person: { select: { firstName: true, lastName: true } },
      company: { select: { name: true } },
      offer: { select: { title: true, city: true } },
    },
  })
  return {
    tab,
    tabs: CONVENTION_TABS.map((each) => ({ tab: each, label: tabLabel(each, viewer), count: count(each) })),
    total: count(tab) - (tab === 'a-preparer' ? preparing : 0),
    agreed: agreed.map((each) => ({
      id: each.id,
      personName: `${each.person.firstName} ${each.person.lastName}`,
      companyName: hostName(each),
      offerTitle: each.offer.title,
      since: each.agreedAt && frenchShortDate(parisDay(each.agreedAt)),
    })),
    conventions: rows.map((row) => ({
      id: row.id,
      reference: row.reference,
      state: row.state,
      stateLabel: CONVENTION_STATE_LABELS[row.state],
      personName: `${row.person.firstName} ${row.person.lastName}`,
      companyName: row.company.name,
      offerTitle: row.offer.title,
      city: row.offer.city,
      dates: frenchDateRange(toLocalDate(row.startDate), toLocalDate(row.endDate)),
      turn: turnOf(row, storedDraft(row.versions[0]?.content), viewer, now),
    })),
  }
}

export type ConventionList = Awaited<ReturnType<typeof listConventions>>

/** The conventions that a viewer may see, narrowed by what they ask. */
export function conventionsAsked(
  viewer: Actor,
  { text, mine, places }: Pick<Filters, 'text' | 'mine' | 'places'>,
): Prisma.ConventionWhereInput {
  const placed = places ? { establishmentId: { in: [...places] } } : {}
  const asked = eachWord(text, (words) => ({
    OR: [...partiesHave(words), { reference: { ...words, mode: 'insensitive' as const } }],
  }))
  return { AND: [conventionsVisibleTo(viewer), ownCompaniesOf(viewer, mine), placed, ...asked] }
}

function ownCompaniesOf(viewer: Actor, mine: boolean) {
  return mine && 'userId' in viewer ? { company: { partnershipReferentId: viewer.userId } } : {}
}

/** What a convention and the agreement before it both have. */
function partiesHave(words: { readonly contains: string }) {
  return [{ person: { searchName: words } }, { company: { words } }, { offer: { words } }]
}
