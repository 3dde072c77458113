import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { isObjective, OBJECTIVE_LABELS } from '~/domain/convention/objectives'
import { CONVENTION_STATE_LABELS } from '~/domain/convention/states'
import type { Actor } from '~/domain/permissions/actor'
import { conventionsAsked } from './list-conventions'

/** More than a large territory signs in years. */
const MOST_ROWS = 20_000

/** Every convention that the list would show under one step or another, the latest first. */
export async function listConventionsInFull(
  db: Db,
  viewer: Actor,
  asked: { readonly text: string; readonly mine: boolean },
) {
  const rows = await db.convention.findMany({
    where: conventionsAsked(viewer, asked),
    orderBy: [{ startDate: 'desc' }, { id: 'asc' }],
    take: MOST_ROWS,
    select: {
      ...{ reference: true, state: true, objective: true, startDate: true, endDate: true },
      ...{ endedOn: true, validatedAt: true },
      person: { select: { firstName: true, lastName: true } },
      company: { select: { name: true } },
      establishment: { select: { siret: true, city: true } },
      offer: { select: { title: true } },
      prescriber: { select: { name: true } },
    },
  })
  const dated = (day: Date | null) => day && frenchDayMonthYear(toLocalDate(day))
  return rows.map((row) => ({
    reference: row.reference,
    state: CONVENTION_STATE_LABELS[row.state],
    person: `${row.person.firstName} ${row.person.lastName}`,
    company: row.company.name,
    siret: row.establishment.siret,
    city: row.establishment.city,
    offer: row.offer.title,
    objective: isObjective(row.objective) ? OBJECTIVE_LABELS[row.objective] : row.objective,
    start: dated(row.startDate),
    end: dated(row.endDate),
    prescriber: row.prescriber.name,
    validated: row.validatedAt && frenchDayMonthYear(parisDay(row.validatedAt)),
    ended: dated(row.endedOn),
  }))
}
