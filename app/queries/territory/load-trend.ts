/** What happened month after month: people proposed, taken by a company, under a validated convention. */
import type { Db } from '~/database/client'
import { frenchMonth, frenchShortDate } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
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

/** Counts of people by calendar month in Paris, over the last six months, the present one included. */
export async function loadTrend(
  db: Db,
  { territoryId }: Pick<ProfessionalActor, 'territoryId'>,
  today: LocalDate,
): Promise<Trend> {
  const rows = await db.$queryRaw<{ month: string; proposed: number; agreed: number; conventions: number }[]>`
    with months as (
      select generate_series(
        date_trunc('month', ${today}::date) - make_interval(months => ${MONTHS - 1}::int),
        date_trunc('month', ${today}::date), interval '1 month') as month
    ), facts as (
      select 'proposed' as what, "personId", "proposedAt" as at from "Recommendation" where "territoryId" = ${territoryId}::uuid
      union all
      select 'agreed', "personId", "agreedAt" from "Recommendation" where "territoryId" = ${territoryId}::uuid
      union all
      select 'conventions', "personId", "validatedAt" from "Convention" where "territoryId" = ${territoryId}::uuid
    )
    select to_char(months.month, 'YYYY-MM-DD') as month,
      (count(distinct f."personId") filter (where f.what = 'proposed'))::int as proposed,
      (count(distinct f."personId") filter (where f.what = 'agreed'))::int as agreed,
      (count(distinct f."personId") filter (where f.what = 'conventions'))::int as conventions
    from months left join facts f
      on date_trunc('month', f.at at time zone 'UTC' at time zone 'Europe/Paris') = months.month
    group by months.month order by months.month`
  const series = (['proposed', 'agreed', 'conventions'] as const).map((key) => ({
    key,
    label: LABELS[key],
    counts: suppressSeries(rows.map((row) => row[key])),
  }))
  return { months: rows.map(({ month }) => namesOf(month as LocalDate)), series }
}

const namesOf = (month: LocalDate) => ({
  name: frenchMonth(month),
  short: frenchShortDate(month).split(' ')[1] ?? '',
})

const LABELS = {
  proposed: 'Personnes à qui une offre a été proposée',
  agreed: 'Personnes retenues par une entreprise',
  conventions: 'Personnes dont la convention a été validée',
} as const
