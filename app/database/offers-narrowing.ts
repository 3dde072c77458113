/**
 * Which open offers may fit a person, read by hand-written SQL from the best possible score down, so that the first
 * twenty are found without reading a large territory's offers. What a score can be at best is said by
 * `domain/matching/offer-ceiling`; this file only says it in SQL.
 */
import type { LocalDate } from '~/domain/calendar/local-date'
import type { OfferCeiling } from '~/domain/matching/offer-ceiling'
import type { Db } from './client'
import { Prisma } from './generated/client'
import {
  type MatchableOffer,
  type MatchablePerson,
  OFFER_JSON,
  type OfferJson,
  offerOf,
} from './matching-rows'

/** How many offers the first query reads: more than a territory of ordinary size has open. */
const PER_QUERY = 400
/** Each next query reads so many times more: a person whom little tells apart still takes four queries, not forty. */
const GROWTH = 4

export interface OffersAsked {
  readonly territoryId: string
  readonly person: MatchablePerson
  readonly ceiling: OfferCeiling
  /** Offers farther than this are not read, unless a meeting by video or a sponsor who comes makes up for it. */
  readonly maxKm: number
  readonly today: LocalDate
}

export interface OfferBatch {
  readonly offers: readonly MatchableOffer[]
  /** No offer after this batch comes before this one in the order of scores, then of identifiers. */
  readonly limit: { readonly score: number; readonly id: string }
  /** No offer is left. */
  readonly complete: boolean
}

/** The open offers within `maxKm`, best possible first, in batches. */
export async function* readOffersWhichMayFit(
  db: Db,
  asked: OffersAsked,
  perQuery = PER_QUERY,
): AsyncGenerator<OfferBatch> {
  const { person, maxKm, today, territoryId } = asked
  const km = kmFrom(person)
  const where = Prisma.sql`o."territoryId" = ${territoryId}::uuid and o."state" = 'published'
    and (o."expiresOn" is null or o."expiresOn" >= ${today}::date)
    and (${km} <= ${maxKm}::float8 or exists (select 1 from "SponsorshipTerms" m
      where m."offerId" = o."id" and (m."byVideo" or (m."inPerson" and ${km} <= m."maxKm"))))`
  let after: { best: number; id: string } | undefined
  for (let size = perQuery; ; size *= GROWTH) {
    const next = after
      ? Prisma.sql`where (-c."best", c."id") > (-(${after.best}::float8), ${after.id}::uuid)`
      : Prisma.empty
    const rows: { json: OfferJson; best: number; id: string }[] = await db.$queryRaw`
      select ${OFFER_JSON} as "json", b."best", b."id"::text as "id"
      from (select c.* from (select o."id", ${bestOf(asked, km)} as "best"
            from "Offer" o ${wishesOf(asked.ceiling)} where ${where}) c ${next}
            order by -c."best", c."id" limit ${size}) b
      join "Offer" o on o."id" = b."id" order by -b."best", b."id"`
    const last = rows.at(-1)
    const complete = rows.length < size || !last
    yield {
      offers: rows.map(({ json }) => offerOf(json, today)),
      limit: { score: last?.best ?? -1, id: last?.id ?? '' },
      complete,
    }
    if (complete) return
    after = { best: last.best, id: last.id }
  }
}

const kmFrom = ({ latitude, longitude }: MatchablePerson) => Prisma.sql`(2 * 6371 * asin(least(1, sqrt(
  sin(radians(o."latitude" - ${latitude}::float8) / 2) ^ 2 + cos(radians(${latitude}::float8)) * cos(radians(o."latitude"))
  * sin(radians(o."longitude" - ${longitude}::float8) / 2) ^ 2))))`

/** What each job is worth to the person, beside the offers. */
const wishesOf = ({ jobs }: OfferCeiling) => Prisma.sql`left join unnest(
    ${jobs.map(({ romeCode }) => romeCode)}::text[], ${jobs.map(({ wanted }) => wanted)}::float8[],
    ${jobs.map(({ experience }) => experience)}::float8[]) as job("code", "wanted", "experience")
  on job."code" = o."romeCode"`

/** How many of the keys are among those that an offer names. */
function countIn(column: Prisma.Sql, keys: readonly string[]): Prisma.Sql {
  const each = keys.map((key) => Prisma.sql`(${key}::text = any(${column}))::int`)
  return Prisma.sql`(${Prisma.join([Prisma.sql`0`, ...each], ' + ')})`
}

/** The best score that an offer can have, each part rounded up, so that a ceiling never lies. */
function bestOf({ person, ceiling }: OffersAsked, km: Prisma.Sql): Prisma.Sql {
  const { weights, fixed, reach, openSector } = ceiling
  const named = (column: string) => Prisma.sql`coalesce(${Prisma.raw(`o."${column}"`)}, '{}')`
  const [skills, soft] = [named('skills'), named('softSkills')]
  const known = Prisma.sql`case when cardinality(${skills}) = 0 then 0.5
    else (${countIn(skills, person.skills)} + 0.5 * ${countIn(soft, person.softSkills)})::float8
      / (cardinality(${skills}) + 0.5 * cardinality(${soft})) end`
  return Prisma.sql`(${fixed}::float8
    + greatest(coalesce(job."wanted", ${weights.wantedJob}::float8),
        case when o."kind" = 'sponsorship' or o."sector" = any(${[...person.openSectors]}::text[])
          then ${openSector}::float8 else 0 end)
    + case when o."kind" = 'sponsorship'
        then ${weights.skills}::float8 + ${weights.distance}::float8 + ${weights.conditions}::float8
        else ceil(${weights.skills}::float8 * greatest(coalesce(job."experience", 1), ${known}))
          + ceil(${weights.distance}::float8 * least(1, greatest(0, (1 - ${km} / nullif(${reach}::float8, 0)) / 0.75)))
          + ceil(${weights.conditions}::float8 * greatest(0,
              1 - 0.5 * ${countIn(named('conditions'), person.conditionsToAvoid)}))
      end)::float8`
}
