/** The open offers of a territory with what was tried for each, sorted and counted where they are stored. */
import type { LocalDate } from '~/domain/calendar/local-date'
import type { CurationView } from '~/domain/offer/curation'
import type { OfferKind } from '~/domain/offer/public-status'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { eachWordSql } from './has-words'
import { hostNameSql } from './offer-host'

export type CurationSort = 'publication' | 'fin' | 'suggestions' | 'offre'

export interface CurationAsked {
  readonly territoryId: string
  /** Only those of the companies this user holds, and of the sponsors they validated. */
  readonly heldBy?: string | undefined
  readonly view: CurationView
  readonly kind?: OfferKind | undefined
  readonly sector?: string | undefined
  readonly text: string
  readonly sort: CurationSort
  readonly limit: number
  readonly offset: number
}

export interface CurationRow {
  readonly id: string
  readonly title: string
  readonly kind: OfferKind
  readonly sector: string
  readonly romeCode: string
  readonly city: string
  readonly companyName: string
  readonly places: number
  readonly taken: number
  readonly windowStart: Date | null
  readonly windowEnd: Date | null
  readonly publishedOn: string
  readonly lastEndedOn: string | null
  readonly expiresOn: string | null
  readonly suggested: number
  readonly withPerson: number
  readonly withHost: number
  readonly agreed: number
  readonly latePerson: number
  readonly lateHost: number
  readonly agreedIdle: number
}

const count = (where: Prisma.Sql) => Prisma.sql`(count(*) filter (where ${where}))::int`
const paris = (column: Prisma.Sql) =>
  Prisma.sql`to_char((${column} at time zone 'UTC') at time zone 'Europe/Paris', 'YYYY-MM-DD')`

/** Open offers, narrow, each with the counts of its live recommendations, under the name `b`. */
function open(asked: CurationAsked, today: LocalDate): Prisma.Sql {
  const parts = [
    Prisma.sql`o."territoryId" = ${asked.territoryId}::uuid and o."state" = 'published'
      and (o."expiresOn" is null or o."expiresOn" >= ${today}::date)`,
    eachWordSql(asked.text, (like) => Prisma.sql`o."words" like ${like} or c."words" like ${like}`),
  ]
  if (asked.kind) parts.push(Prisma.sql`o."kind" = ${asked.kind}::"OfferKind"`)
  if (asked.sector) parts.push(Prisma.sql`o."sector" = ${asked.sector}`)
  if (asked.heldBy) {
    parts.push(Prisma.sql`(c."partnershipReferentId" = ${asked.heldBy}::uuid
      or (o."companyId" is null and s."validatedById" = ${asked.heldBy}::uuid))`)
  }
  return Prisma.sql`with live as (
      select r."offerId",
        ${count(Prisma.sql`r."state" = 'suggested'`)} as "suggested",
        ${count(Prisma.sql`r."state" = 'proposed'`)} as "withPerson",
        ${count(Prisma.sql`r."state" = 'presented'`)} as "withHost",
        ${count(Prisma.sql`r."state" = 'agreed'`)} as "agreed",
        ${count(Prisma.sql`r."state" = 'proposed' and r."candidateDeadline" < ${today}::date`)} as "latePerson",
        ${count(Prisma.sql`r."state" = 'presented' and r."employerDeadline" < ${today}::date`)} as "lateHost"
      from "Recommendation" r
      where r."territoryId" = ${asked.territoryId}::uuid and r."state" in ('suggested', 'proposed', 'presented', 'agreed')
      group by r."offerId"),
    b as (
      select o."id", ${asked.sort === 'offre' ? Prisma.sql`o."title"` : Prisma.sql`''`} as "title", o."publishedAt",
        o."expiresOn", coalesce(l."suggested", 0) as "suggested",
        coalesce(l."withPerson", 0) as "withPerson", coalesce(l."withHost", 0) as "withHost",
        coalesce(l."agreed", 0) as "agreed", coalesce(l."latePerson", 0) as "latePerson",
        coalesce(l."lateHost", 0) as "lateHost"
      from "Offer" o left join "Company" c on c."id" = o."companyId" left join "Sponsor" s on s."id" = o."sponsorId"
        left join live l on l."offerId" = o."id"
      where ${Prisma.join(parts, ' and ')})`
}

const VIEWS: Readonly<Record<CurationView, Prisma.Sql>> = {
  toutes: Prisma.sql`true`,
  'a-decider': Prisma.sql`b."suggested" > 0`,
  personne: Prisma.sql`b."suggested" + b."withPerson" + b."withHost" + b."agreed" = 0`,
  'en-attente': Prisma.sql`b."withPerson" + b."withHost" > 0`,
  accord: Prisma.sql`b."agreed" > 0`,
}

const ORDER: Readonly<Record<CurationSort, Prisma.Sql>> = {
  publication: Prisma.sql`b."publishedAt"`,
  fin: Prisma.sql`b."expiresOn" nulls last, b."publishedAt"`,
  suggestions: Prisma.sql`b."suggested" desc, b."publishedAt"`,
  offre: Prisma.sql`b."title" collate "fr-x-icu"`,
}

/** How many offers each view of the board holds, with its other filters. */
export async function countCuration(
  db: Db,
  asked: CurationAsked,
  today: LocalDate,
): Promise<Readonly<Record<CurationView, number>>> {
  const views = Object.entries(VIEWS).map(
    ([view, where]) => Prisma.sql`${count(where)} as ${Prisma.raw(`"${view}"`)}`,
  )
  const [row] = await db.$queryRaw<Record<CurationView, number>[]>`
    ${open(asked, today)} select ${Prisma.join(views)} from b`
  return row ?? { toutes: 0, 'a-decider': 0, personne: 0, 'en-attente': 0, accord: 0 }
}

/** One page of the board; what is wide is read of the page's offers alone. */
export function readCuration(db: Db, asked: CurationAsked, today: LocalDate): Promise<CurationRow[]> {
  return db.$queryRaw<CurationRow[]>`
    ${open(asked, today)},
    shown as (select b.*, row_number() over (order by ${ORDER[asked.sort]}, b."id") as "place"
      from b where ${VIEWS[asked.view]} order by "place" limit ${asked.limit} offset ${asked.offset})
    select w."id", o."title", o."kind"::text as "kind", o."sector", o."romeCode", o."city",
      ${hostNameSql('o')} as "companyName", o."places", o."windowStart", o."windowEnd",
      coalesce(${paris(Prisma.sql`w."publishedAt"`)}, ${today}) as "publishedOn",
      to_char(w."expiresOn", 'YYYY-MM-DD') as "expiresOn", w."suggested", w."withPerson", w."withHost", w."agreed",
      w."latePerson", w."lateHost", ${paris(Prisma.sql`around."lastEndedAt"`)} as "lastEndedOn", around."agreedIdle",
      case when o."kind" = 'sponsorship' then (select count(*)::int from "Recommendation" r
          where r."sponsorId" = o."sponsorId" and r."state" in ('agreed', 'concluded'))
        else (select count(*)::int from "Recommendation" r where r."offerId" = o."id"
          and (r."state" = 'concluded' or (r."state" = 'agreed' and o."kind" <> 'job'))) end as "taken"
    from shown w join "Offer" o on o."id" = w."id"
    cross join lateral (select max(r."closedAt") as "lastEndedAt",
        ${count(Prisma.sql`r."state" = 'agreed' and o."kind" <> 'job'
          and not exists (select 1 from "Convention" v where v."recommendationId" = r."id"
            and v."state" not in ('rejected', 'cancelled'))
          and not exists (select 1 from "Pairing" g where g."recommendationId" = r."id")`)} as "agreedIdle"
      from "Recommendation" r where r."offerId" = w."id") around
    order by w."place"`
}
