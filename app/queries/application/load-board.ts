/** The board of applications: one column per state, each with its count and its own pages, whatever their number. */
import type { Db } from '~/database/client'
import type { Prisma } from '~/database/generated/client'
import { applicationsVisibleTo } from '~/database/scope'
import type { ApplicationState } from '~/domain/application/states'
import { addMonths, parisDay, parisInstant } from '~/domain/calendar/local-date'
import { type Actor, isSignedIn } from '~/domain/permissions/actor'
import { CARD_COLUMNS, cardOf, viewerOf } from './application-view'

export const BOARD_COLUMNS = ['presented', 'interview', 'offered', 'hired', 'closed'] as const
export type BoardColumn = (typeof BOARD_COLUMNS)[number]

const STATES: Record<BoardColumn, readonly ApplicationState[]> = {
  presented: ['presented'],
  interview: ['interview'],
  offered: ['offered'],
  hired: ['hired'],
  closed: ['refused', 'withdrawn'],
}

export const BOARD_PAGE_SIZE = 10

/** A company reads a person it did not take for three months. */
export const KEPT_MONTHS = 3

export interface BoardAsked {
  readonly pages: Partial<Record<BoardColumn, number>>
  readonly companyId?: string | undefined
  readonly sector?: string | undefined
  readonly mine?: boolean | undefined
}

/** What the viewer may still read of applications. */
export function readableApplications(viewer: Actor, now: Date): Prisma.JobApplicationWhereInput {
  const scope = applicationsVisibleTo(viewer)
  if (viewer.role !== 'employer') return scope
  const since = parisInstant(addMonths(parisDay(now), -KEPT_MONTHS))
  return {
    AND: [scope, { OR: [{ state: { notIn: ['refused', 'withdrawn'] } }, { closedAt: { gte: since } }] }],
  }
}

/** Seven queries, whatever the number of applications. */
export async function loadBoard(db: Db, viewer: Actor, asked: BoardAsked, now: Date) {
  const { companyId, sector, mine, pages } = asked
  const userId = isSignedIn(viewer) ? viewer.userId : undefined
  const where: Prisma.JobApplicationWhereInput = {
    AND: [
      readableApplications(viewer, now),
      companyId ? { companyId } : {},
      sector ? { offer: { sector } } : {},
      mine && userId
        ? { OR: [{ recommendation: { referentId: userId } }, { company: { partnershipReferentId: userId } }] }
        : {},
    ],
  }
  const [groups, ...lists] = await Promise.all([
    db.jobApplication.groupBy({ by: ['state'], where, _count: true }),
    ...BOARD_COLUMNS.map((column) =>
      db.jobApplication.findMany({
        where: { AND: [where, { state: { in: [...STATES[column]] } }] },
        select: CARD_COLUMNS,
        orderBy:
          column === 'hired' || column === 'closed'
            ? [{ updatedAt: 'desc' }, { id: 'asc' }]
            : [{ dueOn: 'asc' }, { id: 'asc' }],
        skip: ((pages[column] ?? 1) - 1) * BOARD_PAGE_SIZE,
        take: BOARD_PAGE_SIZE,
      }),
    ),
  ])
  return BOARD_COLUMNS.map((column, index) => ({
    column,
    page: pages[column] ?? 1,
    total: groups
      .filter(({ state }) => STATES[column].includes(state))
      .reduce((sum, { _count }) => sum + _count, 0),
    cards: (lists[index] ?? []).map((row) => cardOf(row, viewerOf(viewer), now)),
  }))
}

/** Companies that have an application here, for the referent's filter. */
export async function companiesOnBoard(db: Db, viewer: Actor) {
  return db.company.findMany({
    where: { applications: { some: applicationsVisibleTo(viewer) } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
    take: 200,
  })
}
