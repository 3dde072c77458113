/**
 * The public search of offers, in SQL, meant for a million of them: the nearest or the newest are walked in an index
 * and the walk stops at the page asked for; counts stop at a bound. « Open » here and `isOpen` of
 * domain/offer/public-status are the same rule; a test compares them.
 */
import type { LocalDate } from '~/domain/calendar/local-date'
import type { JobContract } from '~/domain/job/contracts'
import type { OfferKind } from '~/domain/offer/public-status'
import type { SectorKey } from '~/domain/referential/rome-job'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { hostNameSql } from './offer-host'

export const OFFERS_A_PAGE = 20
/** Counting stops there: nobody reads further, and counting a million rows is a second of work. */
export const MOST_COUNTED = 500
/** Offers that a map gathers by commune. */
const MOST_MAPPED = 2000

export interface OfferSearch {
  readonly today: LocalDate
  /** ROME codes wanted; empty = any job. */
  readonly codes: readonly string[]
  /** Normalised words (a–z, 0–9), all wanted in the title, the town or the company's name; for what is no job. */
  readonly words: readonly string[]
  readonly near?: { readonly latitude: number; readonly longitude: number; readonly km: number } | undefined
  readonly kind?: OfferKind | undefined
  readonly sector?: SectorKey | undefined
  /** Of a job; offers of another kind have none. */
  readonly contract?: JobContract | undefined
}

type JobRow = Prisma.JobTermsGetPayload<Record<never, never>>

export interface FoundOffer {
  readonly id: string
  readonly kind: OfferKind
  readonly sector: string
  readonly title: string
  readonly city: string
  readonly companyName: string
  readonly places: number
  readonly preferredDays: number | null
  readonly windowStart: Date | null
  readonly windowEnd: Date | null
  readonly publicTransport: boolean
  readonly weeklyMinutes: number | null
  /** The terms of a job; null for another kind. */
  readonly job: JobRow | null
  /** Kilometres as the crow flies; null without a place. */
  readonly km: number | null
}

/** One page (1, 2…) of open offers: the nearest first when a place is given, then the newest. */
export async function searchOpenOffers(db: Db, search: OfferSearch, page: number): Promise<FoundOffer[]> {
  const offset = (page - 1) * OFFERS_A_PAGE
  const found = candidates(search, offset + OFFERS_A_PAGE)
  return db.$queryRaw<FoundOffer[]>(Prisma.sql`
    with found as (
      select * from (${found}) ranked
      order by km, "publishedAt" desc, "id"
      limit ${OFFERS_A_PAGE}::int offset ${offset}::int
    )
    select o."id", o."kind"::text as "kind", o."sector", o."title", o."city", ${hostNameSql('o')} as "companyName", o."places",
           o."preferredDays", o."windowStart", o."windowEnd", o."publicTransport", o."weeklyMinutes", found.km,
           (select to_jsonb(j) from "JobTerms" j where j."offerId" = o."id") as "job"
    from found join "Offer" o on o."id" = found."id"
    order by found.km, found."publishedAt" desc, found."id"`)
}

/** How many open offers there are, up to `MOST_COUNTED` + 1, which means « more ». */
export async function countOpenOffers(db: Db, search: OfferSearch): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
    select count(*)::int as "count"
    from (select 1 from (${candidates(search, MOST_COUNTED + 1, 'unordered')}) ranked limit ${MOST_COUNTED + 1}::int) bounded`)
  return rows[0]?.count ?? 0
}

export interface OfferCluster {
  readonly communeCode: string
  readonly city: string
  readonly sector: string
  readonly latitude: number
  readonly longitude: number
  readonly count: number
}

/** Open offers gathered by commune and sector, for a map. */
export async function clusterOpenOffers(db: Db, search: OfferSearch): Promise<OfferCluster[]> {
  return db.$queryRaw<OfferCluster[]>(Prisma.sql`
    select c."inseeCode" as "communeCode", c."name" as "city", o."sector", c."latitude", c."longitude",
           count(*)::int as "count"
    from (select "id" from (${candidates(search, MOST_MAPPED)}) ranked limit ${MOST_MAPPED}::int) found
    join "Offer" o on o."id" = found."id" join "Commune" c on c."inseeCode" = o."communeCode"
    group by c."inseeCode", o."sector"
    order by "count" desc, c."inseeCode"
    limit 400`)
}

/** How many open offers each sector has, each up to `bound`. */
export async function countBySector(
  db: Db,
  today: LocalDate,
  sectors: readonly SectorKey[],
  bound: number,
): Promise<{ sector: SectorKey; count: number }[]> {
  return db.$queryRaw<{ sector: SectorKey; count: number }[]>(Prisma.sql`
    select wanted.sector, (
      select count(*)::int from (
        select 1 from "Offer" o where ${isOpen(today)} and o."sector" = wanted.sector limit ${bound}::int
      ) bounded
    ) as "count"
    from unnest(${sectors as string[]}::text[]) as wanted(sector)`)
}

/** The same rule as `isOpen` of domain/offer/public-status. */
function isOpen(today: LocalDate): Prisma.Sql {
  return Prisma.sql`o."state" = 'published' and (o."expiresOn" is null or o."expiresOn" >= ${today}::date)`
}

/**
 * The `limit` best open offers, as id, km and publishedAt. With wanted jobs, the best of each job: an index gives
 * each in order, and what is merged never grows with the number of offers.
 */
function candidates(search: OfferSearch, limit: number, order?: 'unordered'): Prisma.Sql {
  const { near, kind, sector, contract, words, codes } = search
  const conditions = [isOpen(search.today)]
  if (kind) conditions.push(Prisma.sql`o."kind" = ${kind}::"OfferKind"`)
  if (sector) conditions.push(Prisma.sql`o."sector" = ${sector}`)
  if (contract) {
    conditions.push(Prisma.sql`exists (select 1 from "JobTerms" j
      where j."offerId" = o."id" and j."contract" = ${contract})`)
  }
  if (words.length > 0) conditions.push(hasWords(words, search.today))
  if (codes.length > 0) conditions.push(Prisma.sql`o."romeCode" = wanted.code`)
  const place = Prisma.sql`"placeOf"(o."latitude", o."longitude")`
  const centre = near && Prisma.sql`"placeOf"(${near.latitude}::float8, ${near.longitude}::float8)`
  if (near && centre) {
    conditions.push(Prisma.sql`${place} <@ cube_enlarge(${centre}, ${near.km}::float8, 3)`)
    conditions.push(Prisma.sql`${place} <-> ${centre} <= ${near.km}::float8`)
  }
  const km = centre ? Prisma.sql`${place} <-> ${centre}` : Prisma.sql`null::float8`
  const first = centre ? Prisma.sql`${place} <-> ${centre},` : Prisma.empty
  const sorted =
    order === 'unordered' ? Prisma.empty : Prisma.sql`order by ${first} o."publishedAt" desc, o."id"`
  const best = Prisma.sql`
    select o."id", ${km} as km, o."publishedAt" from "Offer" o
    where ${Prisma.join(conditions, ' and ')}
    ${sorted}
    limit ${limit}::int`
  if (codes.length === 0) return best
  return Prisma.sql`
    select job."id", job.km, job."publishedAt"
    from unnest(${codes as string[]}::text[]) as wanted(code) cross join lateral (${best}) job`
}

/** Offers that words alone may find: a word that thousands bear says nothing. */
const MOST_NAMED = 2000

/**
 * Every word in the offer's title or town, or every word in the company's name. Two lists, each read in its own index
 * of trigrams; an « or » would read every offer.
 */
function hasWords(words: readonly string[], today: LocalDate): Prisma.Sql {
  const inOffer = words.map((word) => Prisma.sql`o."words" like ${`%${word}%`}`)
  const inCompany = words.map((word) => Prisma.sql`"searchText"(c."name") like ${`%${word}%`}`)
  return Prisma.sql`o."id" = any(array(
    (select o."id" from "Offer" o where ${isOpen(today)} and ${Prisma.join(inOffer, ' and ')} limit ${MOST_NAMED}::int)
    union all
    (select o."id" from "Company" c join "Offer" o on o."companyId" = c."id"
     where ${isOpen(today)} and ${Prisma.join(inCompany, ' and ')} limit ${MOST_NAMED}::int)))`
}
