/** A month of immersions, for the strip that draws it. */
import type { Db } from '~/database/client'
import { toDateColumn, toLocalDate } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { frenchDateRange, frenchMonth, frenchNearDate } from '~/domain/calendar/french'
import { addMonths, type LocalDate, parisDay } from '~/domain/calendar/local-date'
import {
  countEachDay,
  daysOfMonth,
  type MonthDay,
  monthKey,
  monthOf,
  parseMonth,
  spanIn,
} from '~/domain/calendar/month'
import { CONVENTION_STATE_LABELS } from '~/domain/convention/states'
import type { Actor } from '~/domain/permissions/actor'
import { conventionsAsked } from './list-conventions'

export const MONTH_PAGE_SIZE = 40

interface Asked {
  /** « 2026-12 »; anything else is the month of today. */
  readonly month: string
  readonly text: string
  readonly mine: boolean
  readonly places?: readonly string[] | undefined
  readonly page: number
}

/** The conventions that touch a month, page by page, and how many people are somewhere each day; three queries. */
export async function loadConventionMonth(db: Db, viewer: Actor, now: Date, asked: Asked) {
  const today = parisDay(now)
  const month = parseMonth(asked.month) ?? monthOf(today)
  const [first, last] = [toDateColumn(month.first), toDateColumn(month.last)]
  const where: Prisma.ConventionWhereInput = {
    AND: [
      conventionsAsked(viewer, asked),
      { state: { notIn: ['rejected', 'cancelled', 'noShow'] }, startDate: { lte: last } },
      { OR: [{ endedOn: null, endDate: { gte: first } }, { endedOn: { gte: first } }] },
    ],
  }
  const [periods, rows] = await Promise.all([
    db.convention.groupBy({ by: ['startDate', 'endDate', 'endedOn'], where, _count: true }),
    db.convention.findMany({
      where,
      orderBy: [{ startDate: 'asc' }, { id: 'asc' }],
      skip: (asked.page - 1) * MONTH_PAGE_SIZE,
      take: MONTH_PAGE_SIZE,
      select: {
        ...{ id: true, state: true, startDate: true, endDate: true, endedOn: true },
        person: { select: { firstName: true, lastName: true } },
        company: { select: { name: true } },
      },
    }),
  ])
  const counts = countEachDay(
    month,
    periods.map((each) => ({ ...periodOf(each), count: each._count })),
  )
  const days = daysOfMonth(month).map((day, index) => ({ ...day, count: counts[index] ?? 0 }))
  return {
    key: monthKey(month),
    name: frenchMonth(month.first),
    before: neighbour(addMonths(month.first, -1), month.first),
    after: neighbour(addMonths(month.first, 1), month.first),
    current: monthKey(monthOf(today)),
    days,
    today: days.findIndex(({ date }) => date === today),
    inWords: inWords(days, today),
    total: periods.reduce((sum, { _count }) => sum + _count, 0),
    conventions: rows.flatMap((row) => {
      const period = periodOf(row)
      const span = spanIn(month, period)
      if (!span) return []
      return {
        id: row.id,
        state: row.state,
        stateLabel: CONVENTION_STATE_LABELS[row.state],
        personName: `${row.person.firstName} ${row.person.lastName}`,
        companyName: row.company.name,
        dates: frenchDateRange(period.start, period.end),
        span,
      }
    }),
  }
}

export type ConventionMonth = Awaited<ReturnType<typeof loadConventionMonth>>

/** Its year is said only when it is another. */
function neighbour(first: LocalDate, shown: LocalDate) {
  const name = frenchMonth(first)
  return {
    key: monthKey(monthOf(first)),
    name: first.slice(0, 4) === shown.slice(0, 4) ? name.replace(/ \d+$/, '') : name,
  }
}

/** An immersion that stopped early ends on the day it stopped. */
function periodOf(row: { startDate: Date; endDate: Date; endedOn: Date | null }) {
  return { start: toLocalDate(row.startDate), end: toLocalDate(row.endedOn ?? row.endDate) }
}

/** What the bars of the days say; weekends and holidays, when few work, are left out. */
function inWords(days: readonly (MonthDay & { readonly count: number })[], today: LocalDate): string {
  const worked = days.filter(({ off }) => !off)
  const most = Math.max(0, ...worked.map(({ count }) => count))
  const busiest = worked.find(({ count }) => count === most)
  if (most === 0 || !busiest) return 'Personne n’est en immersion ce mois-ci.'
  const people = `${most}\u00a0personne${most > 1 ? 's' : ''}`
  return `Jusqu’à ${people} en immersion le même jour, le ${frenchNearDate(busiest.date, today)} par exemple.`
}
