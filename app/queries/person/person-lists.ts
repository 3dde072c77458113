import type { Db } from '~/database/client'
import type { LocalDate } from '~/domain/calendar/local-date'

/** The small lists of a file, as stored; dates are calendar days. */
export interface PersonLists {
  readonly jobs: readonly { readonly romeCode: string }[]
  readonly experiences: readonly {
    readonly romeCode: string
    readonly months: number
    readonly description: string | null
  }[]
  readonly certificates: readonly { readonly key: string; readonly validUntil: LocalDate | null }[]
  readonly travel: readonly { readonly mode: string; readonly maxKm: number }[]
  readonly diagnostic: readonly {
    readonly domain: string
    readonly status: string
    readonly impact: string | null
    readonly priority: boolean
    readonly situations: readonly string[]
    readonly note: string | null
  }[]
  readonly solutions: readonly {
    readonly id: string
    readonly domain: string
    readonly label: string
    readonly grantsMode: string | null
    readonly grantsMaxKm: number | null
    readonly until: LocalDate | null
  }[]
}

/** Every small list of one file in one query: six round trips would be most of the page's time. */
export async function loadPersonLists(db: Db, personId: string): Promise<PersonLists> {
  const [lists] = await db.$queryRaw<PersonLists[]>`
    select
      coalesce((select json_agg(json_build_object('romeCode', w."romeCode") order by w."rank")
        from "WantedJob" w where w."personId" = p."id"), '[]') as "jobs",
      coalesce((select json_agg(json_build_object('romeCode', e."romeCode", 'months', e."months",
          'description', e."description") order by e."months" desc, e."id")
        from "Experience" e where e."personId" = p."id"), '[]') as "experiences",
      coalesce((select json_agg(json_build_object('key', c."key", 'validUntil', c."validUntil") order by c."key")
        from "Certificate" c where c."personId" = p."id"), '[]') as "certificates",
      coalesce((select json_agg(json_build_object('mode', t."mode", 'maxKm', t."maxKm") order by t."maxKm" desc)
        from "TravelMode" t where t."personId" = p."id"), '[]') as "travel",
      coalesce((select json_agg(json_build_object('domain', d."domain", 'status', d."status", 'impact', d."impact",
          'priority', d."priority", 'situations', d."situations", 'note', d."note"))
        from "DiagnosticEntry" d where d."personId" = p."id"), '[]') as "diagnostic",
      coalesce((select json_agg(json_build_object('id', m."id", 'domain', m."domain", 'label', m."label",
          'grantsMode', m."grantsMode", 'grantsMaxKm', m."grantsMaxKm", 'until', m."until") order by m."createdAt" desc)
        from "MobilisedSolution" m where m."personId" = p."id"), '[]') as "solutions"
    from "Person" p where p."id" = ${personId}::uuid`
  return lists ?? { jobs: [], experiences: [], certificates: [], travel: [], diagnostic: [], solutions: [] }
}
