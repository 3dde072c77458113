/** What a company did here, counted: nobody is named, and nobody else's figures are compared. */
import type { Db } from '~/database/client'
import { frenchMonth } from '~/domain/calendar/french'
import { localDate, parisDay } from '~/domain/calendar/local-date'
import { delayInDays, onTimeRate, type StatisticsMonths, statisticsPeriod } from '~/domain/company/statistics'
import type { EmployerActor } from '~/domain/permissions/actor'

interface Totals {
  readonly received: number
  readonly due: number
  readonly onTime: number
  readonly hours: number | null
  readonly agreed: number
  readonly immersions: number
  readonly hires: number
  readonly pairings: number
}

interface Month {
  readonly month: string
  readonly received: number
  readonly agreed: number
  readonly immersions: number
}

/**
 * Two queries. An answer is due once it was given or its last day is past; a person taken back before is not counted.
 * An immersion counts from the day it ended, whatever the assessment says; one that nobody came to does not.
 */
export async function loadStatistics(db: Db, viewer: EmployerActor, months: StatisticsMonths, now: Date) {
  const { from, to } = statisticsPeriod(months, parisDay(now))
  const { companyId } = viewer
  const [totals] = await db.$queryRaw<Totals[]>`
    with "asked" as (
      select r.*, coalesce(r."agreedAt", case when r."state" = 'declinedByEmployer' then r."closedAt" end) as "answeredAt"
      from "Recommendation" r
      where r."companyId" = ${companyId}::uuid and r."sponsorId" is null
        and (r."presentedAt" at time zone 'UTC' at time zone 'Europe/Paris')::date between ${from}::date and ${to}::date
    ), "owed" as (
      select a.*, (a."answeredAt" at time zone 'UTC' at time zone 'Europe/Paris')::date <= a."employerDeadline" as "inTime"
      from "asked" a
      where a."answeredAt" is not null or (a."state" in ('presented', 'lapsed') and a."employerDeadline" < ${to}::date)
    )
    select
      (select count(*)::int from "asked") as "received",
      (select count(*)::int from "owed") as "due",
      (select count(*)::int from "owed" where "inTime") as "onTime",
      (select percentile_cont(0.5) within group (order by extract(epoch from "answeredAt" - "presentedAt") / 3600)::float8
        from "asked" where "answeredAt" is not null) as "hours",
      (select count(*)::int from "asked" where "agreedAt" is not null) as "agreed",
      (select count(*)::int from "Convention" v where v."companyId" = ${companyId}::uuid
        and v."state" in ('completed', 'interrupted', 'assessed') and v."noShowCause" is null
        and coalesce(v."endedOn", v."endDate") between ${from}::date and ${to}::date) as "immersions",
      (select count(*)::int from "JobApplication" j where j."companyId" = ${companyId}::uuid
        and j."hiredOn" between ${from}::date and ${to}::date)
      + (select count(*)::int from "Assessment" s join "Convention" v on v."id" = s."conventionId"
        where v."companyId" = ${companyId}::uuid and s."author" = 'host' and s."hired" and v."jobApplicationId" is null
          and coalesce(s."hireDate", s."signedAt"::date) between ${from}::date and ${to}::date) as "hires",
      (select count(*)::int from "Pairing" p join "Sponsor" s on s."id" = p."sponsorId"
        where s."companyId" = ${companyId}::uuid and p."startedOn" between ${from}::date and ${to}::date) as "pairings"`
  const rows = await db.$queryRaw<Month[]>`
    select to_char(m, 'YYYY-MM-DD') as "month",
      (select count(*)::int from "Recommendation" r where r."companyId" = ${companyId}::uuid and r."sponsorId" is null
        and date_trunc('month', r."presentedAt" at time zone 'UTC' at time zone 'Europe/Paris') = m) as "received",
      (select count(*)::int from "Recommendation" r where r."companyId" = ${companyId}::uuid and r."sponsorId" is null
        and r."agreedAt" is not null
        and date_trunc('month', r."presentedAt" at time zone 'UTC' at time zone 'Europe/Paris') = m) as "agreed",
      (select count(*)::int from "Convention" v where v."companyId" = ${companyId}::uuid
        and v."state" in ('completed', 'interrupted', 'assessed') and v."noShowCause" is null
        and coalesce(v."endedOn", v."endDate") <= ${to}::date
        and date_trunc('month', coalesce(v."endedOn", v."endDate")::timestamp) = m) as "immersions"
    from generate_series(${from}::timestamp, ${to}::timestamp, interval '1 month') m order by m`
  const { hours, ...counts } = totals ?? { ...NONE, hours: null }
  return {
    months,
    ...counts,
    rate: onTimeRate(counts),
    delay: delayInDays(hours),
    byMonth: rows.map(({ month, ...each }) => ({ ...each, label: frenchMonth(localDate(month)) })),
  }
}

const NONE = { received: 0, due: 0, onTime: 0, agreed: 0, immersions: 0, hires: 0, pairings: 0 }
