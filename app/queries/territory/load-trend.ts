/** What happened month after month: people proposed, taken by a company, under a validated convention. */
import type { Db } from '~/database/client'
import { Prisma } from '~/database/generated/client'
import { frenchMonth, frenchShortDate } from '~/domain/calendar/french'
import { addMonths, type LocalDate, localDate, parisInstant } from '~/domain/calendar/local-date'
import { type Count, suppressSeries } from '~/domain/indicators/suppression'
import type { ProfessionalActor } from '~/domain/permissions/actor'

export interface Trend {
  /** « octobre 2026 » and « oct. », oldest first; the last one is still running. */
  readonly months: readonly { readonly name: string; readonly short: string }[]
  readonly series: readonly {
    readonly key: string
    readonly label: string
    readonly counts: readonly Count[]
  }[]
}

const MONTHS = 6

type Key = 'proposed' | 'agreed' | 'conventions'

/** Counts of people by calendar month in Paris, over the last six months, the present one included. */
export async function loadTrend(
  db: Db,
  { territoryId }: Pick<ProfessionalActor, 'territoryId'>,
  today: LocalDate,
): Promise<Trend> {
  const months = Array.from({ length: MONTHS }, (_, index) => firstOfMonth(today, index + 1 - MONTHS))
  const starts = months.map((month) => parisInstant(month, 0))
  const facts = (what: Key, table: 'Recommendation' | 'Convention', column: string) => {
    const at = Prisma.raw(`"${column}"`)
    const inMonth = starts.map(
      (start, index) => Prisma.sql`when ${at} >= ${start}::timestamp then ${index}::int`,
    )
    return Prisma.sql`select distinct ${what} as what, "personId", case ${Prisma.join(inMonth.reverse(), ' ')} end as month
      from ${Prisma.raw(`"${table}"`)} where "territoryId" = ${territoryId}::uuid and ${at} >= ${starts[0]}::timestamp`
  }
  const rows = await db.$queryRaw<{ what: Key; month: number; people: number }[]>`
    select what, month, count(*)::int as people from (
      ${facts('proposed', 'Recommendation', 'proposedAt')}
      union all ${facts('agreed', 'Recommendation', 'agreedAt')}
      union all ${facts('conventions', 'Convention', 'validatedAt')}) facts
    group by what, month`
  const countOf = (key: Key, index: number) =>
    rows.find(({ what, month }) => what === key && month === index)?.people ?? 0
  const series = (['proposed', 'agreed', 'conventions'] as const).map((key) => ({
    key,
    label: LABELS[key],
    counts: suppressSeries(months.map((_, index) => countOf(key, index))),
  }))
  return { months: months.map(namesOf), series }
}

/** The first day of the month that is so many months from today's. */
const firstOfMonth = (today: LocalDate, months: number) =>
  addMonths(localDate(`${today.slice(0, 7)}-01`), months)

const namesOf = (month: LocalDate) => ({
  name: frenchMonth(month),
  short: frenchShortDate(month).split(' ')[1] ?? '',
})

const LABELS = {
  proposed: 'Personnes à qui une offre a été proposée',
  agreed: 'Personnes retenues par une entreprise',
  conventions: 'Personnes dont la convention a été validée',
} as const
