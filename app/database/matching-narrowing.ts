/**
 * Who may fit an offer, read by hand-written SQL from the best possible score down. What may be left out without
 * losing anybody of the first twenty is decided by `domain/matching/narrowing`; this file only says it in SQL.
 */
import { type LocalDate, localDate } from '~/domain/calendar/local-date'
import { type Narrowing, type NarrowingTier, narrowingFor } from '~/domain/matching/narrowing'
import type { Ranked } from '~/domain/matching/rank'
import { parseSettings } from '~/domain/territory/settings'
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
  parisDay,
  personOf,
} from './matching-rows'
import { filtered, kmFrom, type PeopleAsked, presentable, reach, unblocked } from './people-conditions'

/** Up to this many people, a territory is read at once, and its counts are exact. */
export const READ_AT_ONCE = 3000

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

const wants = (codes: readonly string[]) => Prisma.sql`exists (select 1 from "WantedJob" w
  where w."personId" = p."id" and w."romeCode" = any(${[...codes]}::text[]))`

/** Who is in a tier, but for the tiers above it. */
function inTier({ tier, romeCodes }: NarrowingTier, { sectors }: Narrowing): Prisma.Sql {
  if (tier === 'rest') return Prisma.sql`true`
  if (tier === 'openSector') return Prisma.sql`coalesce(p."openSectors", '{}') && ${[...sectors]}::text[]`
  return wants(romeCodes)
}

/** Tiers read together, from the highest ceiling down. */
interface TierGroup {
  readonly where: Prisma.Sql
  readonly ceiling: Prisma.Sql
  /** The best that anybody of the groups after it can have. */
  readonly below: number
}

/**
 * Those who want the job, those who want one beside it, then everybody else at once: where few people may fit, the last
 * three tiers would each read the whole territory for nobody.
 */
function groupsOf(narrowing: Narrowing): readonly TierGroup[] {
  const [same, adjacent, ...others] = narrowing.tiers
  if (!same || !adjacent) return []
  const wishing = (codes: readonly string[]) => Prisma.sql`p."id" in (select w."personId" from "WantedJob" w
    where w."romeCode" = any(${[...codes]}::text[]))`
  const above = [...same.romeCodes, ...adjacent.romeCodes]
  const cases = others.map((tier) => Prisma.sql`when ${inTier(tier, narrowing)} then ${tier.ceiling}::float8`)
  return [
    {
      where: wishing(same.romeCodes),
      ceiling: Prisma.sql`${same.ceiling}::float8`,
      below: adjacent.ceiling,
    },
    {
      where: Prisma.sql`${wishing(adjacent.romeCodes)} and not ${wants(same.romeCodes)}`,
      ceiling: Prisma.sql`${adjacent.ceiling}::float8`,
      below: others[0]?.ceiling ?? -1,
    },
    {
      where: Prisma.sql`not ${wants(above)}`,
      ceiling: Prisma.sql`case ${Prisma.join(cases, ' ')} end`,
      below: -1,
    },
  ]
}

/** How many people of a larger territory the first query of a group reads, and the most that a later one does. */
const FIRST_QUERY = 200
const LATER_QUERY = 3200

/** The people of a batch, and what comes after it. */
export interface PeopleBatch {
  readonly people: readonly MatchablePerson[]
  /** Nobody after this batch comes before this one in the order of `rank`. */
  readonly limit: Ranked
  /** Nobody is left. */
  readonly complete: boolean
}

/** Before anybody of that score. */
const atBest = (score: number): Ranked => ({ score, waitedSince: localDate('0001-01-01'), id: '' })

/**
 * The people who may fit, best possible first, in batches: everybody in one batch for a territory of ordinary size.
 * Reading may stop as soon as the last person held comes before the `limit`.
 */
export async function* readPeopleWhoMayFit(db: Db, asked: PeopleAsked): AsyncGenerator<PeopleBatch> {
  const narrowing = narrowingFor(asked.offer, asked.today, asked.weights)
  const { always, unlockable } = unblocked(asked, narrowing)
  const open = Prisma.join([presentable(asked.territoryId), always, ...unlockable], ' and ')
  const where = Prisma.sql`${open} and ${filtered(asked)}`
  if (narrowing.nobody) {
    yield { people: [], limit: atBest(-1), complete: true }
    return
  }
  if (asked.atOnce) {
    const everybody = await db.$queryRaw<{ json: PersonJson }[]>`
      select ${PERSON_JSON} as "json" from "Person" p where ${where}`
    yield { people: everybody.map(({ json }) => personOf(json)), limit: atBest(-1), complete: true }
    return
  }
  for (const group of groupsOf(narrowing)) {
    const { below } = group
    for await (const { people, limit, complete } of readGroup(db, asked, where, narrowing, group)) {
      const reached = complete || limit.score < below ? atBest(below) : limit
      yield { people, limit: reached, complete: complete && below < 0 }
    }
  }
}

/**
 * One group, by what distance and waiting leave possible of a ceiling, then as `rank` does; each part is rounded up, so
 * that a ceiling never lies. A group that goes on is read by ever more at a time: the number of queries hardly grows with
 * its people.
 */
async function* readGroup(
  db: Db,
  { offer, weights, today }: PeopleAsked,
  where: Prisma.Sql,
  narrowing: Narrowing,
  group: TierGroup,
): AsyncGenerator<PeopleBatch> {
  const { distance, waiting } = weights
  const rest = Prisma.sql`(${group.ceiling} - ${distance + waiting}::float8)`
  const km = kmFrom(offer)
  const near = narrowing.meeting?.byVideo
    ? Prisma.sql`1`
    : Prisma.sql`least(1, greatest(0, (1 - ${km} / nullif(${reach(narrowing)}, 0)) / 0.75))`
  const best = Prisma.sql`coalesce(${rest}
    + ceil(${distance}::float8 * ${near})
    + ceil(${waiting}::float8 * case when p."lastProposedAt" is null then 1 else least(1, greatest(0,
        ${today}::date - p."lastProposedAt"::date + 1) / 60.0) end), ${rest} + ${waiting}::float8)::float8`
  const since = parisDay(Prisma.sql`coalesce(p."lastProposedAt", p."waitingSince")`)
  let after: Ranked | undefined
  for (let size = FIRST_QUERY; ; size = Math.min(3 * size, LATER_QUERY)) {
    const next = after
      ? Prisma.sql`where (-c."best", c."since", c."id") > (-(${after.score}::float8), ${after.waitedSince}, ${after.id}::uuid)`
      : Prisma.empty
    const rows: { json: PersonJson; best: number; since: LocalDate; id: string }[] = await db.$queryRaw`
      select ${PERSON_JSON} as "json", b."best", b."since", p."id"::text as "id"
      from (select c.* from (select p."id", ${best} as "best", ${since} as "since" from "Person" p
              where ${where} and ${group.where}) c ${next}
            order by -c."best", c."since", c."id" limit ${size}) b
      join "Person" p on p."id" = b."id" order by -b."best", b."since", b."id"`
    const last = rows.at(-1)
    after = last && { score: last.best, waitedSince: last.since, id: last.id }
    const complete = rows.length < size
    yield { people: rows.map(({ json }) => personOf(json)), limit: after ?? atBest(-1), complete }
    if (complete) return
  }
}

/** How many of the nearest people are looked at to find some whom a change would open the offer to. */
const NEAREST = 1000

/**
 * People whom a single blocker leaves out though the job is one they want, or one near it: what would unlock them is
 * worth telling. Those who already have a recommendation here are left out: they are shown with it. Nearest first; of a large
 * territory, the nearest alone are looked at.
 */
export async function readBlockedPeople(
  db: Db,
  asked: PeopleAsked,
  limit = 60,
): Promise<readonly MatchablePerson[]> {
  const narrowing = narrowingFor(asked.offer, asked.today, asked.weights)
  const near = narrowing.tiers.slice(0, 2).flatMap(({ romeCodes }) => romeCodes)
  const { latitude, longitude } = asked.offer
  const chord = Prisma.sql`"placeOf"(p."latitude", p."longitude") <-> "placeOf"(${latitude}::float8, ${longitude}::float8)`
  const { always, unlockable } = unblocked(asked, narrowing)
  const rows = await db.$queryRaw<{ json: PersonJson }[]>`
    select ${PERSON_JSON} as "json"
    from (select n.* from (select p."id", row_number() over (order by ${chord}) as "nearest" from "Person" p
          where ${presentable(asked.territoryId)} and ${filtered(asked)} order by ${chord} limit ${NEAREST}) n
        where exists (select 1 from "WantedJob" w where w."personId" = n."id" and w."romeCode" = any(${near}::text[]))
        offset 0) wishing
    join "Person" p on p."id" = wishing."id"
    where ${always} and ${Prisma.join(
      unlockable.map((each) => Prisma.sql`(not (${each}))::int`),
      ' + ',
    )} = 1
      and not exists (select 1 from "Recommendation" r
        where r."personId" = p."id" and r."offerId" = ${asked.offer.id}::uuid)
    order by wishing."nearest" limit ${limit}`
  return rows.map(({ json }) => personOf(json))
}

/** One person, whatever fits and whether or not they consent: the caller has already found them in the viewer's scope. */
export async function readPersonToMatch(db: Db, personId: string): Promise<MatchablePerson | null> {
  const rows = await db.$queryRaw<{ json: PersonJson }[]>`
    select ${PERSON_JSON} as "json" from "Person" p where p."id" = ${personId}::uuid`
  const [row] = rows
  return row ? personOf(row.json) : null
}
