/** The conventions that the calendar may have something to do with today. */
import { addDays, type LocalDate } from '~/domain/calendar/local-date'
import { addWorkingDays } from '~/domain/calendar/working-days'
import type { Db } from './client'
import { toDateColumn } from './dates'
import type { Prisma } from './generated/client'

const WITH_AUTHORS = { assessments: { select: { author: true } } } as const

export type ImmersionToAdvance = Prisma.ConventionGetPayload<{ include: typeof WITH_AUTHORS }>

/** Days after the planned end during which an assessment may still be asked again. */
const ASKED_FOR_DAYS = 21

/** Starting by the next working day (a Monday is told on Friday: no SMS leaves on a Sunday), past their end, or recently over; in the order of identifiers, after the one given. */
export function immersionsToAdvance(
  db: Db,
  today: LocalDate,
  page: { readonly after: string | undefined; readonly take: number },
): Promise<ImmersionToAdvance[]> {
  const lately = { gte: toDateColumn(addDays(today, -ASKED_FOR_DAYS)) }
  return db.convention.findMany({
    where: {
      OR: [
        { state: 'validated', startDate: { lte: toDateColumn(addWorkingDays(today, 1)) } },
        { state: 'ongoing', endDate: { lt: toDateColumn(today) } },
        { state: { in: ['completed', 'interrupted', 'assessed'] }, endDate: lately },
      ],
      ...(page.after && { id: { gt: page.after } }),
    },
    include: WITH_AUTHORS,
    orderBy: { id: 'asc' },
    take: page.take,
  })
}
