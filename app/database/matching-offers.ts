/** Offers read for matching other than one by one: those chosen, and those that may fit each of some people. */
import type { LocalDate } from '~/domain/calendar/local-date'
import { NEARNESS_SHARE, nearnessTo } from '~/domain/matching/prepare-offer'
import type { Db } from './client'
import { Prisma } from './generated/client'
import {
  type MatchableOffer,
  type MatchablePerson,
  OFFER_JSON,
  type OfferJson,
  offerOf,
} from './matching-rows'

/** Some offers of a territory as matching sees them, whatever their state, drafts left out. */
export async function readTheseOffersToMatch(
  db: Db,
  where: { readonly offerIds: readonly string[]; readonly territoryId: string },
  today: LocalDate,
): Promise<readonly MatchableOffer[]> {
  const rows = await db.$queryRaw<{ json: OfferJson }[]>`
    select ${OFFER_JSON} as "json" from "Offer" o where o."id" = any(${[...where.offerIds]}::uuid[])
      and o."territoryId" = ${where.territoryId}::uuid and o."state" <> 'draft'`
  return rows.map(({ json }) => offerOf(json, today))
}

/** How many offers are scored for each person: far more than the few that are shown. */
const PER_PERSON = 40

export interface OfferForSome {
  readonly offer: MatchableOffer
  /** For whom it was read. */
  readonly personIds: readonly string[]
}

/**
 * For each of some people, the open offers of their territory within their reach that are most likely to fit: the jobs
 * they want, those beside them, the sectors they are open to, then the nearest. Offers of none of these are left out:
 * nobody asked for them. One query, whatever the number of people.
 */
export async function readOffersForPeople(
  db: Db,
  people: readonly MatchablePerson[],
  territoryId: string,
  today: LocalDate,
): Promise<readonly OfferForSome[]> {
  const rows = await db.$queryRaw<{ json: OfferJson; people: string[] }[]>`
    with asked as (select * from jsonb_to_recordset(${JSON.stringify(people.map(askedOf))}::jsonb) as a("id" uuid,
        "latitude" float8, "longitude" float8, "maxKm" float8, "sectors" text[], "known" uuid[])),
      wishes as (select * from jsonb_to_recordset(${JSON.stringify(people.flatMap(wishesOf))}::jsonb)
        as w("personId" uuid, "romeCode" text, "rank" int)),
      open as materialized (select o."id", o."romeCode", o."sector", o."latitude", o."longitude", o."publishedAt",
          m."byVideo", case when m."inPerson" then m."maxKm" end as "comesKm"
        from "Offer" o left join "SponsorshipTerms" m on m."offerId" = o."id"
        where o."territoryId" = ${territoryId}::uuid and o."state" = 'published'
          and (o."expiresOn" is null or o."expiresOn" >= ${today}::date)),
      wished as (select w."personId", o."id" as "offerId" from wishes w join open o on o."romeCode" = w."romeCode"
          where w."rank" = 0),
      exact as (${best(Prisma.sql`select "personId", "offerId", 0 as "rank" from wished`)}),
      -- Who finds enough among the very jobs they want needs no other.
      wanting as (select a."id" from asked a
        where (select count(*) from exact e where e."personId" = a."id") < ${PER_PERSON}),
      near as (${best(Prisma.sql`
        select w."personId", o."id" as "offerId", w."rank" from wishes w join open o on o."romeCode" = w."romeCode"
          where w."rank" > 0 and w."personId" in (select "id" from wanting)
        union all
        select a."id", o."id", ${OPEN_SECTOR_RANK}::int from asked a join open o on o."sector" = any(a."sectors")
          where a."id" in (select "id" from wanting)
            and not exists (select 1 from wishes w where w."personId" = a."id" and w."romeCode" = o."romeCode")`)}),
      ranked as (select "personId", "offerId", row_number() over (partition by "personId"
        order by "rank", "km", "publishedAt" desc, "offerId") as "place"
        from (select * from exact union all select * from near) found)
    select ${OFFER_JSON} as "json", p."people"
    from (select "offerId", array_agg("personId"::text) as "people" from ranked where "place" <= ${PER_PERSON}
      group by "offerId") p
    join "Offer" o on o."id" = p."offerId"`
  return rows.map(({ json, people: personIds }) => ({ offer: offerOf(json, today), personIds }))
}

/** Of offers of some rank for some people, those within reach, the first of each person. */
const best = (found: Prisma.Sql) => Prisma.sql`select * from (
  select f."personId", f."offerId", f."rank", o."publishedAt", d."km", row_number() over (partition by f."personId"
      order by f."rank", d."km", o."publishedAt" desc, f."offerId") as "nth"
    from (${found}) f join asked a on a."id" = f."personId" join open o on o."id" = f."offerId"
    cross join lateral (select 2 * 6371 * asin(least(1, sqrt(sin(radians(o."latitude" - a."latitude") / 2) ^ 2
      + cos(radians(a."latitude")) * cos(radians(o."latitude"))
      * sin(radians(o."longitude" - a."longitude") / 2) ^ 2))) as "km" offset 0) d
    where (o."byVideo" or d."km" <= greatest(a."maxKm", o."comesKm")) and o."id" <> all(a."known")) nearest
  where "nth" <= ${PER_PERSON}`

/** How near a job is to a wish, the nearest first; a sector that somebody is open to comes after every job. */
const OPEN_SECTOR_RANK = 3

function askedOf(person: MatchablePerson) {
  const { id, latitude, longitude, travelModes, solutions, openSectors } = person
  const reach = [...travelModes.map(({ maxKm }) => maxKm), ...solutions.map((each) => each.grantsMaxKm ?? 0)]
  const known = [...person.recommendedOfferIds, ...person.declinedOfferIds]
  return { id, latitude, longitude, maxKm: Math.max(0, ...reach), sectors: openSectors, known }
}

/** Each job near a wish of the person, once, with how near it is: 0 the job itself, 1 beside it, 2 of its family. */
function wishesOf({ id, wantedJobs }: MatchablePerson) {
  const shares = new Map<string, number>()
  for (const wanted of wantedJobs) {
    for (const [code, share] of nearnessTo(wanted)) shares.set(code, Math.max(share, shares.get(code) ?? 0))
  }
  return [...shares].map(([romeCode, share]) => ({
    ...{ personId: id, romeCode },
    rank: share === NEARNESS_SHARE.same ? 0 : share === NEARNESS_SHARE.adjacent ? 1 : 2,
  }))
}
