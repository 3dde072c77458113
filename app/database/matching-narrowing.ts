/**
 * Who may fit an offer, read by hand-written SQL from the best possible score down. What may be left out without
 * losing anybody of the first twenty is decided by `domain/matching/narrowing`; this file only says it in SQL.
 */
import type { LocalDate } from '~/domain/calendar/local-date'
import type { MatchOffer } from '~/domain/matching/match-types'
import { type Narrowing, type NarrowingTier, narrowingFor } from '~/domain/matching/narrowing'
import type { PeopleFilters } from '~/domain/matching/people-filters'
import { type MatchWeights, parseSettings } from '~/domain/territory/settings'
import type { Db } from './client'
import { Prisma } from './generated/client'
import {
  type MatchablePerson,
  OFFER_JSON,
  type OfferJson,
  type OfferToMatch,
  offerOf,
  PERSON_JSON,
  type PersonJson,
  personOf,
} from './matching-rows'

/** Up to this many people, a territory is read at once, and its counts are exact. */
export const READ_AT_ONCE = 3000

export interface PeopleAsked {
  readonly territoryId: string
  readonly offer: MatchOffer
  readonly weights: MatchWeights
  readonly today: LocalDate
  /** From `readOfferToMatch`: whether the territory is read in one query. */
  readonly atOnce: boolean
  readonly filters: PeopleFilters
}

/** An offer of a territory as matching sees it, with the territory's weights; null when there is none. */
export async function readOfferToMatch(
  db: Db,
  where: { readonly offerId: string; readonly territoryId: string },
  today: LocalDate,
): Promise<OfferToMatch | null> {
  const rows = await db.$queryRaw<{ json: OfferJson; settings: unknown; people: number }[]>`
    select ${OFFER_JSON} as "json", t."settings", (select count(*)::int from (select 1 from "Person" p
      where p."territoryId" = t."id" limit ${READ_AT_ONCE + 1}) few) as "people"
    from "Offer" o join "Territory" t on t."id" = o."territoryId"
    where o."id" = ${where.offerId}::uuid and o."territoryId" = ${where.territoryId}::uuid and o."state" <> 'draft'`
  const [row] = rows
  if (!row) return null
  const { matchWeights: weights } = parseSettings(row.settings)
  return { offer: offerOf(row.json, today), weights, atOnce: row.people <= READ_AT_ONCE }
}

/** Some people of a territory, whatever fits: to compare, to recommend, to score one. Consent is asked of SQL. */
export async function readPeopleToMatch(
  db: Db,
  where: { readonly territoryId: string; readonly personIds: readonly string[] },
): Promise<readonly MatchablePerson[]> {
  const rows = await db.$queryRaw<{ json: PersonJson }[]>`
    select ${PERSON_JSON} as "json" from "Person" p
    where p."id" = any(${[...where.personIds]}::uuid[]) and ${presentable(where.territoryId)}`
  return rows.map(({ json }) => personOf(json))
}

const presentable = (territoryId: string) => Prisma.sql`(p."territoryId" = ${territoryId}::uuid
  and p."state" = 'active' and p."consentAt" is not null and p."consentWithdrawnAt" is null)`

/** The distance of `kilometres`, in SQL. */
const kmFrom = ({ latitude, longitude }: MatchOffer) => Prisma.sql`(2 * 6371 * asin(least(1, sqrt(
  sin(radians(p."latitude" - ${latitude}::float8) / 2) ^ 2 + cos(radians(${latitude}::float8)) * cos(radians(p."latitude"))
  * sin(radians(p."longitude" - ${longitude}::float8) / 2) ^ 2))))`

/** The farthest that the person can go at these hours, running solutions included; or a sponsor towards them. */
const reach = ({
  busUsable,
  from,
  meeting,
}: Narrowing) => Prisma.sql`greatest(${meeting?.sponsorKm ?? 0}::int,
  coalesce((select max(t."maxKm") from "TravelMode" t
    where t."personId" = p."id" and (${busUsable} or t."mode" <> 'bus')), 0),
  coalesce((select max(s."grantsMaxKm") from "MobilisedSolution" s
    where s."personId" = p."id" and s."grantsMode" is not null and (${busUsable} or s."grantsMode" <> 'bus')
      and (s."until" is null or s."until" >= ${from}::date)), 0))`

/** A hair above, so that two roundings of one distance never lose a person at the very limit. */
const EDGE_KM = 0.001

/** Every blocker that SQL can say exactly: somebody who has one has no score. */
function unblocked(asked: PeopleAsked, narrowing: Narrowing): Prisma.Sql {
  const licences = narrowing.licencesAllowing.map(
    (allowing) => Prisma.sql`and coalesce(p."licences", '{}') && ${[...allowing]}::text[]`,
  )
  const certificates = narrowing.certificates.map(
    (key) => Prisma.sql`and (coalesce(p."licences", '{}') @> ${[key]}::text[] or exists (
      select 1 from "Certificate" c where c."personId" = p."id" and c."key" = ${key}
        and (c."validUntil" is null or c."validUntil" >= ${narrowing.from}::date)))`,
  )
  const dates = narrowing.dated
    ? Prisma.sql`and (p."availableFrom" is null or p."availableFrom" <= ${narrowing.to}::date)
    and (p."availableUntil" is null or p."availableUntil" >= ${narrowing.from}::date)`
    : Prisma.empty
  const near = narrowing.meeting?.byVideo
    ? Prisma.empty
    : Prisma.sql`and ${kmFrom(asked.offer)} <= ${reach(narrowing)} + ${EDGE_KM}::float8`
  return Prisma.sql`p."diagnosticDoneAt" is not null
    ${dates} ${near}
    ${Prisma.join([Prisma.empty, ...licences, ...certificates], ' ')}
    and not exists (select 1 from "Recommendation" r where r."personId" = p."id"
      and r."offerId" = ${asked.offer.id}::uuid and r."state" in ('suggested', 'proposed', 'presented', 'agreed',
        'concluded', 'declinedByCandidate', 'declinedByEmployer'))`
}

function filtered({ filters, offer }: PeopleAsked): Prisma.Sql {
  const parts = [Prisma.sql`true`]
  if (filters.maxKm !== undefined) parts.push(Prisma.sql`${kmFrom(offer)} <= ${filters.maxKm}::float8`)
  if (filters.wantedOnly) {
    parts.push(Prisma.sql`exists (select 1 from "WantedJob" w
      where w."personId" = p."id" and w."romeCode" = ${offer.romeCode})`)
  }
  if (filters.organisationId !== undefined) {
    parts.push(Prisma.sql`p."organisationId" = ${filters.organisationId}::uuid`)
  }
  if (filters.neverProposed) parts.push(Prisma.sql`p."lastProposedAt" is null`)
  if (filters.text) {
    const like = `%${filters.text.replace(/[\\%_]/g, '\\$&')}%`
    parts.push(Prisma.sql`(p."searchName" like ${like.toLocaleLowerCase('fr')} or p."city" ilike ${like})`)
  }
  return Prisma.join(parts, ' and ')
}

/** People of one tier: they want one of its codes and none of a tier above. */
function tierSql(narrowing: Narrowing, index: number): Prisma.Sql {
  const above = narrowing.tiers.slice(0, index).flatMap(({ romeCodes }) => romeCodes)
  const wants = (codes: readonly string[]) => Prisma.sql`exists (select 1 from "WantedJob" w
    where w."personId" = p."id" and w."romeCode" = any(${[...codes]}::text[]))`
  const tier = narrowing.tiers[index]
  if (tier === undefined) return Prisma.sql`false`
  const own =
    tier.tier === 'openSector'
      ? Prisma.sql`coalesce(p."openSectors", '{}') && ${[...narrowing.sectors]}::text[]`
      : tier.tier === 'rest'
        ? Prisma.sql`not (coalesce(p."openSectors", '{}') && ${[...narrowing.sectors]}::text[])`
        : Prisma.sql`p."id" in (select w."personId" from "WantedJob" w
            where w."romeCode" = any(${[...tier.romeCodes]}::text[]))`
  return above.length === 0 ? own : Prisma.sql`${own} and not ${wants(above)}`
}

/** How many people of a larger territory the first query of a tier reads, and the most that a later one does. */
const FIRST_QUERY = 400
const LATER_QUERY = 3200

/**
 * The people who may fit, best possible first, in batches: everybody in one batch for a territory of ordinary size.
 * `ceiling` is the best score that anybody after this batch can have; reading may stop as soon as it is strictly
 * below the last score held. `complete` says that nobody is left.
 */
export async function* readPeopleWhoMayFit(
  db: Db,
  asked: PeopleAsked,
): AsyncGenerator<{ people: readonly MatchablePerson[]; ceiling: number; complete: boolean }> {
  const narrowing = narrowingFor(asked.offer, asked.today, asked.weights)
  const where = Prisma.sql`${presentable(asked.territoryId)} and ${unblocked(asked, narrowing)} and ${filtered(asked)}`
  if (narrowing.nobody) {
    yield { people: [], ceiling: -1, complete: true }
    return
  }
  if (asked.atOnce) {
    const everybody = await db.$queryRaw<{ json: PersonJson }[]>`
      select ${PERSON_JSON} as "json" from "Person" p where ${where}`
    yield { people: everybody.map(({ json }) => personOf(json)), ceiling: -1, complete: true }
    return
  }
  for (const [index, tier] of narrowing.tiers.entries()) {
    const below = narrowing.tiers[index + 1]?.ceiling ?? -1
    for await (const batch of readTier(
      db,
      asked,
      Prisma.sql`${where} and ${tierSql(narrowing, index)}`,
      narrowing,
      tier,
    )) {
      yield {
        people: batch.people,
        ceiling: batch.last ? below : Math.max(below, batch.ceiling),
        complete: batch.last && below < 0,
      }
    }
  }
}

/**
 * One tier, by what distance and waiting leave possible of its ceiling; each part is rounded up, so that a ceiling never
 * lies. A tier that goes on is read by ever more at a time: the number of queries hardly grows with its people.
 */
async function* readTier(
  db: Db,
  { offer, weights, today }: PeopleAsked,
  where: Prisma.Sql,
  narrowing: Narrowing,
  tier: NarrowingTier,
): AsyncGenerator<{ people: readonly MatchablePerson[]; ceiling: number; last: boolean }> {
  const { distance, waiting } = weights
  const rest = tier.ceiling - distance - waiting
  const km = kmFrom(offer)
  const near = narrowing.meeting?.byVideo
    ? Prisma.sql`1`
    : Prisma.sql`least(1, greatest(0, (1 - ${km} / nullif(${reach(narrowing)}, 0)) / 0.75))`
  const best = Prisma.sql`(${rest}::float8
    + ceil(${distance}::float8 * ${near})
    + ceil(${waiting}::float8 * case when p."lastProposedAt" is null then 1 else least(1, greatest(0,
        ${today}::date - p."lastProposedAt"::date + 1) / 60.0) end))`
  let after: { best: number; id: string } | undefined
  for (let size = FIRST_QUERY; ; size = Math.min(2 * size, LATER_QUERY)) {
    const next = after
      ? Prisma.sql`where (c."best", c."id") < (${after.best}::float8, ${after.id}::uuid)`
      : Prisma.empty
    const rows: { json: PersonJson; best: number; id: string }[] = await db.$queryRaw`
      select ${PERSON_JSON} as "json", b."best", p."id"::text as "id"
      from (select c.* from (select p."id", coalesce(${best}, ${rest}::float8 + ${waiting}::float8)::float8 as "best"
            from "Person" p where ${where}) c ${next} order by c."best" desc, c."id" desc limit ${size}) b
      join "Person" p on p."id" = b."id" order by b."best" desc, b."id" desc`
    const last = rows.at(-1)
    const ended = rows.length < size
    yield { people: rows.map(({ json }) => personOf(json)), ceiling: last?.best ?? -1, last: ended }
    if (ended || !last) return
    after = { best: last.best, id: last.id }
  }
}

/**
 * People whom SQL leaves out though the job is one they want, or one near it: what would unlock them is worth telling.
 * Those who already have a recommendation here are left out: they are shown with it. Nearest first.
 */
export async function readBlockedPeople(
  db: Db,
  asked: PeopleAsked,
  limit = 60,
): Promise<readonly MatchablePerson[]> {
  const narrowing = narrowingFor(asked.offer, asked.today, asked.weights)
  const near = narrowing.tiers.slice(0, 2).flatMap(({ romeCodes }) => romeCodes)
  const rows = await db.$queryRaw<{ json: PersonJson }[]>`
    select ${PERSON_JSON} as "json" from "Person" p
    where ${presentable(asked.territoryId)} and not (${unblocked(asked, narrowing)}) and ${filtered(asked)}
      and not exists (select 1 from "Recommendation" r
        where r."personId" = p."id" and r."offerId" = ${asked.offer.id}::uuid)
      and p."id" in (select w."personId" from "WantedJob" w where w."romeCode" = any(${near}::text[]))
    order by ${kmFrom(asked.offer)}, p."id" limit ${limit}`
  return rows.map(({ json }) => personOf(json))
}

/** One person, whatever fits and whether or not they consent: the caller has already found them in the viewer's scope. */
export async function readPersonToMatch(db: Db, personId: string): Promise<MatchablePerson | null> {
  const rows = await db.$queryRaw<{ json: PersonJson }[]>`
    select ${PERSON_JSON} as "json" from "Person" p where p."id" = ${personId}::uuid`
  const [row] = rows
  return row ? personOf(row.json) : null
}
