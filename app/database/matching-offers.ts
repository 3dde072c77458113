/** Offers read for matching other than one by one: those chosen, and those that may fit each of some people. */
import type { LocalDate } from '~/domain/calendar/local-date'
import { nearnessTo } from '~/domain/matching/prepare-offer'
import type { Db } from './client'
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
const PER_PERSON = 80

export interface OfferForSome {
  readonly offer: MatchableOffer
  /** For whom it was read. */
  readonly personIds: readonly string[]
}

/**
 * For each of some people, the open offers of their territory within their reach that are most likely to fit: the jobs
 * they want, those beside them, the sectors they are open to, then the nearest. One query, whatever the number of people.
 */
export async function readOffersForPeople(
  db: Db,
  people: readonly MatchablePerson[],
  territoryId: string,
  today: LocalDate,
): Promise<readonly OfferForSome[]> {
  const asked = people.map((person) => ({
    ...{ id: person.id, latitude: person.latitude, longitude: person.longitude },
    maxKm: Math.max(
      0,
      ...person.travelModes.map(({ maxKm }) => maxKm),
      ...person.solutions.map(({ grantsMaxKm }) => grantsMaxKm ?? 0),
    ),
    wanted: person.wantedJobs,
    near: [...new Set(person.wantedJobs.flatMap((code) => [...nearnessTo(code).keys()]))],
    sectors: person.openSectors,
    known: [...person.recommendedOfferIds, ...person.declinedOfferIds],
  }))
  const rows = await db.$queryRaw<{ json: OfferJson; people: string[] }[]>`
    with asked as (select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        as a("id" uuid, "latitude" float8, "longitude" float8, "maxKm" float8, "wanted" text[], "near" text[], "sectors" text[],
          "known" uuid[])),
      open as materialized (select o."id", o."romeCode", o."sector", o."latitude", o."longitude", o."publishedAt",
          m."byVideo", case when m."inPerson" then m."maxKm" end as "comesKm"
        from "Offer" o left join "SponsorshipTerms" m on m."offerId" = o."id"
        where o."territoryId" = ${territoryId}::uuid and o."state" = 'published'
          and (o."expiresOn" is null or o."expiresOn" >= ${today}::date)),
      picked as (select a."id" as "personId", best."offerId" from asked a cross join lateral (
        select o."id" as "offerId" from open o
        cross join lateral (select 2 * 6371 * asin(least(1, sqrt(sin(radians(o."latitude" - a."latitude") / 2) ^ 2
          + cos(radians(a."latitude")) * cos(radians(o."latitude"))
          * sin(radians(o."longitude" - a."longitude") / 2) ^ 2))) as "km") d
        where (o."byVideo" or d."km" <= greatest(a."maxKm", o."comesKm")) and o."id" <> all(a."known")
        order by o."romeCode" = any(a."wanted") desc, o."romeCode" = any(a."near") desc, o."sector" = any(a."sectors") desc,
          d."km", o."publishedAt" desc, o."id"
        limit ${PER_PERSON}) best)
    select ${OFFER_JSON} as "json", p."people"
    from (select "offerId", array_agg("personId"::text) as "people" from picked group by "offerId") p
    join "Offer" o on o."id" = p."offerId"`
  return rows.map(({ json, people: personIds }) => ({ offer: offerOf(json, today), personIds }))
}
