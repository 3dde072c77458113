/** What narrows the people of a territory to those who may fit an offer, said in SQL of a person `p`. */
import type { LocalDate } from '~/domain/calendar/local-date'
import type { MatchOffer } from '~/domain/matching/match-types'
import type { Narrowing } from '~/domain/matching/narrowing'
import type { PeopleFilters } from '~/domain/matching/people-filters'
import type { MatchWeights } from '~/domain/territory/settings'
import { Prisma } from './generated/client'
import { eachWordSql } from './has-words'

export interface PeopleAsked {
  readonly territoryId: string
  readonly offer: MatchOffer
  readonly weights: MatchWeights
  readonly today: LocalDate
  /** From `readOfferToMatch`: whether the territory is read in one query. */
  readonly atOnce: boolean
  readonly filters: PeopleFilters
}

/** Those who may be shown to a partnership referent at all. */
export const presentable = (territoryId: string) => Prisma.sql`(p."territoryId" = ${territoryId}::uuid
  and p."state" = 'active' and p."consentAt" is not null and p."consentWithdrawnAt" is null)`

/** The distance of `kilometres`, in SQL. */
export const kmFrom = ({ latitude, longitude }: MatchOffer) => Prisma.sql`(2 * 6371 * asin(least(1, sqrt(
  sin(radians(p."latitude" - ${latitude}::float8) / 2) ^ 2 + cos(radians(${latitude}::float8)) * cos(radians(p."latitude"))
  * sin(radians(p."longitude" - ${longitude}::float8) / 2) ^ 2))))`

/** The farthest that the person can go at these hours, running solutions included; or a sponsor towards them. */
export const reach = ({
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

/** What SQL can say exactly of a blocker, each true for whom it does not block: somebody who is blocked has no score. */
interface Unblocked {
  /** What no change would lift. */
  readonly always: Prisma.Sql
  /** What a single change may lift each. */
  readonly unlockable: readonly Prisma.Sql[]
}

export function unblocked(asked: PeopleAsked, narrowing: Narrowing): Unblocked {
  const { dated, from, to, latestBirth, meeting, schedule, weeklyMinutes } = narrowing
  const always = [
    Prisma.sql`not exists (select 1 from "Recommendation" r where r."personId" = p."id"
      and r."offerId" = ${asked.offer.id}::uuid and r."state" in ('suggested', 'proposed', 'presented', 'agreed',
        'concluded', 'declinedByCandidate', 'declinedByEmployer'))`,
  ]
  if (latestBirth) always.push(Prisma.sql`p."birthDate" <= ${latestBirth}::date`)
  if (dated) {
    always.push(Prisma.sql`(p."availableFrom" is null or p."availableFrom" <= ${to}::date)
      and (p."availableUntil" is null or p."availableUntil" >= ${from}::date)`)
  }
  const unlockable = [
    Prisma.sql`p."diagnosticDoneAt" is not null`,
    ...narrowing.licencesAllowing.map(
      (allowing) => Prisma.sql`coalesce(p."licences", '{}') && ${[...allowing]}::text[]`,
    ),
    ...narrowing.certificates.map(
      (key) => Prisma.sql`(coalesce(p."licences", '{}') @> ${[key]}::text[] or exists (
        select 1 from "Certificate" c where c."personId" = p."id" and c."key" = ${key}
          and (c."validUntil" is null or c."validUntil" >= ${from}::date)))`,
    ),
  ]
  if (schedule) {
    unlockable.push(Prisma.sql`(p."possibleMinutes" is null
      or p."possibleMinutes" @> "minutesOfWeek"(${JSON.stringify(schedule)}::jsonb))`)
  }
  if (weeklyMinutes > 0) {
    unlockable.push(
      Prisma.sql`(p."maxWeeklyMinutes" is null or p."maxWeeklyMinutes" >= ${weeklyMinutes}::float8)`,
    )
  }
  if (!meeting?.byVideo) {
    unlockable.push(Prisma.sql`${kmFrom(asked.offer)} <= ${reach(narrowing)} + ${EDGE_KM}::float8`)
  }
  return { always: Prisma.join(always, ' and '), unlockable }
}

export function filtered({ filters, offer }: PeopleAsked): Prisma.Sql {
  const parts = [
    eachWordSql(
      filters.text ?? '',
      (like) => Prisma.sql`p."searchName" like ${like} or "searchText"(p."city") like ${like}`,
    ),
  ]
  if (filters.maxKm !== undefined) parts.push(Prisma.sql`${kmFrom(offer)} <= ${filters.maxKm}::float8`)
  if (filters.wantedOnly) {
    parts.push(Prisma.sql`exists (select 1 from "WantedJob" w
      where w."personId" = p."id" and w."romeCode" = ${offer.romeCode})`)
  }
  if (filters.organisationId !== undefined) {
    parts.push(Prisma.sql`p."organisationId" = ${filters.organisationId}::uuid`)
  }
  if (filters.neverProposed) parts.push(Prisma.sql`p."lastProposedAt" is null`)
  return Prisma.join(parts, ' and ')
}
