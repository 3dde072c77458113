/** The people of a territory to whom something can be proposed, who has waited longest first, a page at a time. */
import type { LocalDate } from '~/domain/calendar/local-date'
import { boxAround } from '~/domain/matching/narrowing'
import type { Db } from './client'
import { Prisma } from './generated/client'

export interface WaitingAsked {
  readonly territoryId: string
  /** Open to this sector, or wanting one of its jobs. */
  readonly sector?: { readonly key: string; readonly romeCodes: readonly string[] } | undefined
  readonly near?: { readonly latitude: number; readonly longitude: number; readonly km: number } | undefined
  readonly organisationId?: string | undefined
  readonly neverProposed: boolean
  /** Also those for whom a proposal is under way. */
  readonly underWayToo: boolean
  readonly limit: number
  readonly offset: number
}

export interface WaitingPage {
  /** In the order of the page. */
  readonly ids: readonly string[]
  readonly total: number
  readonly neverProposed: number
}

/**
 * They consent, their diagnostic is done, no immersion and no job takes them today. Those to whom nothing was ever
 * proposed come first, the oldest entry on top; then the oldest proposal. Two queries.
 */
export async function readWaitingPeople(db: Db, asked: WaitingAsked, today: LocalDate): Promise<WaitingPage> {
  const where = waiting(asked, today)
  const [rows, [counted]] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`select p."id"::text as "id" from "Person" p where ${where}
      order by p."lastProposedAt" nulls first, p."waitingSince", p."id" limit ${asked.limit} offset ${asked.offset}`,
    db.$queryRaw<{ total: number; never: number }[]>`select count(*)::int as "total",
      (count(*) filter (where p."lastProposedAt" is null))::int as "never" from "Person" p where ${where}`,
  ])
  return {
    ids: rows.map(({ id }) => id),
    total: counted?.total ?? 0,
    neverProposed: counted?.never ?? 0,
  }
}

function waiting(asked: WaitingAsked, today: LocalDate): Prisma.Sql {
  const parts = [
    Prisma.sql`p."territoryId" = ${asked.territoryId}::uuid and p."state" = 'active' and p."restrictedAt" is null
      and p."consentAt" is not null and p."consentWithdrawnAt" is null and p."diagnosticDoneAt" is not null
      and not exists (select 1 from "Convention" v where v."personId" = p."id" and v."state" in ('validated', 'ongoing')
        and v."startDate" <= ${today}::date and coalesce(v."endedOn", v."endDate") >= ${today}::date)
      and not exists (select 1 from "JobApplication" a where a."personId" = p."id" and a."state" = 'hired'
        and coalesce(a."endedOn", a."contractEndOn", date '2999-12-31') >= ${today}::date)`,
  ]
  if (!asked.underWayToo) {
    parts.push(Prisma.sql`not exists (select 1 from "Recommendation" r where r."personId" = p."id"
      and r."state" in ('proposed', 'presented', 'agreed'))`)
  }
  if (asked.neverProposed) parts.push(Prisma.sql`p."lastProposedAt" is null`)
  if (asked.organisationId) parts.push(Prisma.sql`p."organisationId" = ${asked.organisationId}::uuid`)
  if (asked.sector) {
    parts.push(Prisma.sql`(coalesce(p."openSectors", '{}') && ${[asked.sector.key]}::text[]
      or exists (select 1 from "WantedJob" w where w."personId" = p."id"
        and w."romeCode" = any(${[...asked.sector.romeCodes]}::text[])))`)
  }
  if (asked.near) {
    const { latitude, longitude, km } = asked.near
    const { south, north, west, east } = boxAround(asked.near, km)
    parts.push(Prisma.sql`p."latitude" between ${south}::float8 and ${north}::float8
      and p."longitude" between ${west}::float8 and ${east}::float8
      and 2 * 6371 * asin(least(1, sqrt(sin(radians(p."latitude" - ${latitude}::float8) / 2) ^ 2
        + cos(radians(${latitude}::float8)) * cos(radians(p."latitude"))
        * sin(radians(p."longitude" - ${longitude}::float8) / 2) ^ 2))) <= ${km}::float8`)
  }
  return Prisma.join(parts, ' and ')
}
