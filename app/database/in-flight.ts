/** How many proposals wait for an answer, by person and by who answers: what the limits of a territory count. */
import type { Db } from './client'

/** A host in one key: a company, a sponsor, or a company's sponsor. */
export function hostKey(host: {
  readonly companyId: string | null
  readonly sponsorId: string | null
}): string {
  return `${host.companyId ?? ''} ${host.sponsorId ?? ''}`
}

export interface InFlight {
  readonly ofPerson: (personId: string) => number
  readonly ofHost: (host: { readonly companyId: string | null; readonly sponsorId: string | null }) => number
}

/** One query for all of them. */
export async function readInFlight(
  db: Db,
  whose: {
    readonly personIds: readonly string[]
    readonly hosts: readonly { readonly companyId: string | null; readonly sponsorId: string | null }[]
  },
): Promise<InFlight> {
  const companies = whose.hosts.flatMap(({ companyId }) => companyId ?? [])
  const sponsors = whose.hosts.flatMap(({ sponsorId }) => sponsorId ?? [])
  const rows = await db.$queryRaw<{ key: string; count: number }[]>`
    select r."personId"::text as "key", count(*)::int as "count" from "Recommendation" r
    where r."personId" = any(${[...whose.personIds]}::uuid[]) and r."state" in ('proposed', 'presented')
    group by r."personId"
    union all
    select coalesce(r."companyId"::text, '') || ' ' || coalesce(r."sponsorId"::text, ''), count(*)::int
    from "Recommendation" r
    where (r."companyId" = any(${companies}::uuid[]) or r."sponsorId" = any(${sponsors}::uuid[]))
      and r."state" in ('proposed', 'presented')
    group by r."companyId", r."sponsorId"`
  const counts = new Map(rows.map(({ key, count }) => [key, count]))
  return {
    ofPerson: (personId) => counts.get(personId) ?? 0,
    ofHost: (host) => counts.get(hostKey(host)) ?? 0,
  }
}
