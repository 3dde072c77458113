/**
 * Which open offers may fit a person, read by hand-written SQL from the best possible score down, so that the first
 * twenty are found without reading a large territory's offers. What a score can be at best is said by
 * `domain/matching/offer-ceiling`; this file only says it in SQL.
 */
import type { LocalDate } from '~/domain/calendar/local-date'
import { type OfferCeiling, type OfferNarrowing, offerNarrowing } from '~/domain/matching/offer-ceiling'
import type { Db } from './client'
import { Prisma } from './generated/client'
import {
  type MatchableOffer,
  type MatchablePerson,
  OFFER_JSON,
  type OfferJson,
  offerOf,
} from './matching-rows'

/** How many offers the first query reads. */
const PER_QUERY = 200
/** Each next query reads so many times more: a person whom little tells apart still takes four queries, not forty. */
const GROWTH = 4

/** How many offers that a change would open are read: each change is scored again, which costs more than a score. */
const BLOCKED_READ = 60

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
  /** Offers that columns alone close by one single thing, best possible first; with the first batch only. */
  readonly blocked: readonly MatchableOffer[]
  /** No offer after this batch comes before this one in the order of scores, then of identifiers. */
  readonly limit: { readonly score: number; readonly id: string }
  /** No offer is left. */
  readonly complete: boolean
}

interface Row {
  readonly json: OfferJson
  readonly best: number
  readonly id: string
  readonly closed: boolean
}

/** The open offers that may fit, best possible first, in batches. */
export async function* readOffersWhichMayFit(
  db: Db,
  asked: OffersAsked,
  perQuery = PER_QUERY,
): AsyncGenerator<OfferBatch> {
  const { person, maxKm, today, territoryId } = asked
  const km = kmFrom(person)
  const narrowing = offerNarrowing(person, today)
  const closing = closingOf(asked, narrowing, km)
  const where = Prisma.sql`o."territoryId" = ${territoryId}::uuid and o."state" = 'published'
    and (o."expiresOn" is null or o."expiresOn" >= ${today}::date)
    and (${km} <= ${maxKm}::float8 or exists (select 1 from "SponsorshipTerms" m
      where m."offerId" = o."id" and (m."byVideo" or (m."inPerson" and ${km} <= m."maxKm"))))
    and ${closing.always}`
  const open = Prisma.sql`(select o."id", ${bestOf(asked, km)} as "best",
    ${narrowing.missing}::int + ${closing.unlockable} as "missing"
    from "Offer" o ${wishesOf(asked.ceiling)} where ${where})`
  let after: { best: number; id: string } | undefined
  for (let size = perQuery; ; size *= GROWTH) {
    const rows: Row[] = after
      ? await readRows(
          db,
          Prisma.sql`select c.* from ${open} c where c."missing" = 0
            and (-c."best", c."id") > (-(${after.best}::float8), ${after.id}::uuid) order by -c."best", c."id" limit ${size}`,
        )
      : await readRows(
          db,
          Prisma.sql`with c as materialized ${open}
            (select c.* from c where c."missing" = 0 order by -c."best", c."id" limit ${size})
            union all (select c.* from c where c."missing" = 1 order by -c."best", c."id" limit ${BLOCKED_READ})`,
        )
    const fitting = rows.filter(({ closed }) => !closed)
    const last = fitting.at(-1)
    const complete = fitting.length < size || !last
    yield {
      offers: fitting.map(({ json }) => offerOf(json, today)),
      blocked: rows.filter(({ closed }) => closed).map(({ json }) => offerOf(json, today)),
      limit: { score: last?.best ?? -1, id: last?.id ?? '' },
      complete,
    }
    if (complete) return
    after = { best: last.best, id: last.id }
  }
}

const readRows = (db: Db, chosen: Prisma.Sql): Promise<Row[]> => db.$queryRaw`
  select ${OFFER_JSON} as "json", b."best", b."id"::text as "id", b."missing" > 0 as "closed"
  from (${chosen}) b join "Offer" o on o."id" = b."id" order by -b."best", b."id"`

/** A hair above, so that two roundings of one distance never lose an offer at the very limit. */
const EDGE_KM = 0.001

/** What columns tell of an offer closed to the person: what no change would lift, and how many things one may. */
function closingOf(
  { person, ceiling, today }: OffersAsked,
  { known, held, reachWithoutBus }: OfferNarrowing,
  km: Prisma.Sql,
): { readonly always: Prisma.Sql; readonly unlockable: Prisma.Sql } {
  const { availability, availableFrom, availableUntil, maxWeeklyMinutes } = person
  const work = Prisma.sql`o."kind" <> 'sponsorship'`
  const always = [Prisma.sql`o."id" <> all(${[...known]}::uuid[])`]
  // Of a window that is over nothing is left to be free for, and dates close nothing.
  const dates = (free: Prisma.Sql) =>
    Prisma.sql`(o."kind" = 'sponsorship' or o."windowEnd" < ${today}::date or coalesce(${free}, true))`
  if (availableFrom !== null) always.push(dates(Prisma.sql`o."windowEnd" >= ${availableFrom}::date`))
  if (availableUntil !== null) always.push(dates(Prisma.sql`o."windowStart" <= ${availableUntil}::date`))
  const unlockable = [
    Prisma.sql`(${work} and not (coalesce(o."licences", '{}') <@ ${[...held]}::text[]))`,
    Prisma.sql`(${km} > ${EDGE_KM}::float8 + case when ${work} and not o."publicTransport"
        then ${reachWithoutBus}::float8 else ${ceiling.reach}::float8 end
      and not exists (select 1 from "SponsorshipTerms" m
        where m."offerId" = o."id" and (m."byVideo" or (m."inPerson" and ${km} <= m."maxKm"))))`,
  ]
  if (availability !== null) {
    const free = Prisma.sql`"minutesOfWeek"(${JSON.stringify(availability)}::jsonb)`
    unlockable.push(Prisma.sql`(${work} and not coalesce(o."workedMinutes" <@ ${free}, true))`)
  }
  if (maxWeeklyMinutes !== null) {
    unlockable.push(Prisma.sql`(${work} and coalesce(o."weeklyMinutes", 0) > ${maxWeeklyMinutes}::float8)`)
  }
  return {
    always: Prisma.join(always, ' and '),
    unlockable: Prisma.join(
      unlockable.map((each) => Prisma.sql`${each}::int`),
      ' + ',
    ),
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
