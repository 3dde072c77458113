/** The companies of a territory with what their referent looks at, in one query however many there are. */
import type { LocalDate } from '~/domain/calendar/local-date'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { eachWordSql } from './has-words'

export interface PortfolioRow {
  readonly id: string
  readonly name: string
  readonly activity: string
  readonly city: string | null
  readonly communeCode: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly sector: string | null
  readonly referentId: string | null
  readonly referentName: string | null
  readonly openOffers: number
  readonly asked: number
  readonly answered: number
  readonly lastContactOn: string | null
  readonly lastSignOn: string
  readonly nextAction: string | null
  readonly nextOn: string | null
  readonly declinesInARow: number
  readonly lastHireOn: string | null
  readonly total: number
}

export type PortfolioSort = 'nom' | 'contact' | 'action' | 'offres'

export interface PortfolioAsked {
  readonly territoryId: string
  /** Only those held by this user. */
  readonly heldBy?: string | undefined
  readonly text: string
  readonly sector?: string | undefined
  readonly withOffer: boolean
  readonly signal?: 'overdue' | 'hired' | 'declinedTwice' | 'silent' | undefined
  readonly ids?: readonly string[] | undefined
  readonly sort: PortfolioSort
  readonly limit: number
  readonly offset: number
}

const day = (value: Prisma.Sql) => Prisma.sql`to_char(${value}, 'YYYY-MM-DD')`
const paris = (column: Prisma.Sql) =>
  Prisma.sql`((${column} at time zone 'UTC') at time zone 'Europe/Paris')::date`

/** The facts of `SignalFacts` (domain/partnership/signals), and what stands beside them; the aliases are `c` and `f`. */
const FACTS = (today: LocalDate) => Prisma.sql`
  from "Company" c
  left join lateral (select e."city", e."communeCode", e."latitude", e."longitude" from "Establishment" e
    where e."companyId" = c."id" and e."closedAt" is null order by e."headOffice" desc, e."createdAt" limit 1) place on true
  left join lateral (select max(l."on") as "lastContact" from "RelationEntry" l where l."companyId" = c."id") contact on true
  left join lateral (select l."nextAction", l."nextOn" from "RelationEntry" l where l."companyId" = c."id"
    and l."nextOn" is not null and l."nextDoneAt" is null order by l."nextOn", l."id" limit 1) next on true
  left join lateral (select max(o."updatedAt") as "lastOffer",
      (count(*) filter (where o."state" = 'published'
        and (o."expiresOn" is null or o."expiresOn" >= ${today}::date)))::int as "openOffers",
      (array_agg(o."sector" order by o."updatedAt" desc))[1] as "sector"
    from "Offer" o where o."companyId" = c."id") offers on true
  left join lateral (select
      (count(*) filter (where r."presentedAt" is not null and r."state" not in ('presented', 'withdrawn')))::int as "asked",
      (count(*) filter (where r."agreedAt" is not null or r."state" = 'declinedByEmployer'))::int as "answered",
      max(r."agreedAt") as "lastAgreed", max(r."closedAt") filter (where r."state" = 'declinedByEmployer') as "lastDeclined"
    from "Recommendation" r where r."companyId" = c."id" and r."presentedAt" is not null) answers on true
  left join lateral (select count(*)::int as "declines" from "Recommendation" r where r."companyId" = c."id"
    and r."state" = 'declinedByEmployer'
    and r."closedAt" > coalesce(answers."lastAgreed", '-infinity'::timestamp)) declined on true
  left join lateral (select max(r."closedAt") as "lastHire" from "Recommendation" r join "Offer" o on o."id" = r."offerId"
    where r."companyId" = c."id" and r."state" = 'concluded' and o."kind" = 'job') hired on true
  left join lateral (select max(a."hireDate") as "lastHire" from "Assessment" a join "Convention" v on v."id" = a."conventionId"
    where v."companyId" = c."id" and a."author" = 'host' and a."hired") kept on true
  cross join lateral (select
    greatest(contact."lastContact", ${paris(Prisma.sql`offers."lastOffer"`)}, ${paris(Prisma.sql`answers."lastAgreed"`)},
      ${paris(Prisma.sql`answers."lastDeclined"`)}, ${paris(Prisma.sql`c."createdAt"`)}) as "lastSign",
    greatest(${paris(Prisma.sql`hired."lastHire"`)}, kept."lastHire") as "lastHire") f`

const ORDER: Readonly<Record<PortfolioSort, Prisma.Sql>> = {
  nom: Prisma.sql`c."name" collate "fr-x-icu"`,
  contact: Prisma.sql`contact."lastContact" nulls first, c."name" collate "fr-x-icu"`,
  action: Prisma.sql`next."nextOn" nulls last, c."name" collate "fr-x-icu"`,
  offres: Prisma.sql`offers."openOffers" desc, c."name" collate "fr-x-icu"`,
}

/** The same limits as `signalsOf`; a test compares them. */
function hasSignal(signal: NonNullable<PortfolioAsked['signal']>, today: LocalDate): Prisma.Sql {
  switch (signal) {
    case 'overdue':
      return Prisma.sql`next."nextOn" < ${today}::date`
    case 'hired':
      return Prisma.sql`f."lastHire" >= ${today}::date - 30`
    case 'declinedTwice':
      return Prisma.sql`declined."declines" >= 2`
    case 'silent':
      return Prisma.sql`f."lastSign" < ${today}::date - 60`
  }
}

function asksFor(asked: PortfolioAsked, today: LocalDate): Prisma.Sql {
  const parts = [
    Prisma.sql`c."territoryId" = ${asked.territoryId}::uuid and c."state" = 'active'`,
    eachWordSql(
      asked.text,
      (like) => Prisma.sql`c."words" like ${like} or "searchText"(c."activity") like ${like}`,
    ),
  ]
  if (asked.heldBy) parts.push(Prisma.sql`c."partnershipReferentId" = ${asked.heldBy}::uuid`)
  if (asked.ids) parts.push(Prisma.sql`c."id" = any(${[...asked.ids]}::uuid[])`)
  if (asked.sector) {
    parts.push(
      Prisma.sql`exists (select 1 from "Offer" s where s."companyId" = c."id" and s."sector" = ${asked.sector})`,
    )
  }
  if (asked.withOffer) parts.push(Prisma.sql`offers."openOffers" > 0`)
  if (asked.signal) parts.push(hasSignal(asked.signal, today))
  return Prisma.join(parts, ' and ')
}

export function readPortfolio(db: Db, asked: PortfolioAsked, today: LocalDate): Promise<PortfolioRow[]> {
  return db.$queryRaw<PortfolioRow[]>`
    select c."id", c."name", c."activity", place."city", place."communeCode", place."latitude", place."longitude",
      offers."sector", c."partnershipReferentId" as "referentId",
      (select u."firstName" || ' ' || u."lastName" from "User" u where u."id" = c."partnershipReferentId") as "referentName",
      coalesce(offers."openOffers", 0) as "openOffers", answers."asked", answers."answered",
      ${day(Prisma.sql`contact."lastContact"`)} as "lastContactOn", ${day(Prisma.sql`f."lastSign"`)} as "lastSignOn",
      next."nextAction", ${day(Prisma.sql`next."nextOn"`)} as "nextOn", declined."declines" as "declinesInARow",
      ${day(Prisma.sql`f."lastHire"`)} as "lastHireOn", (count(*) over ())::int as "total"
    ${FACTS(today)}
    where ${asksFor(asked, today)}
    order by ${ORDER[asked.sort]}, c."id"
    limit ${asked.limit} offset ${asked.offset}`
}
