/**
 * The rows that matching reads, built by hand-written SQL in the very shape of the domain's types: everything about a
 * person or an offer comes in one JSON value, so that a list is one query however many tables it touches.
 */

import type { LocalDate } from '~/domain/calendar/local-date'
import type { MatchOffer, MatchPerson } from '~/domain/matching/match-types'
import { isOpen, placesLeft } from '~/domain/offer/public-status'
import type { OfferState } from '~/domain/offer/states'
import { isRefused } from '~/domain/refusal'
import { parseSchedule } from '~/domain/schedule/parse-schedule'
import type { MatchWeights } from '~/domain/territory/settings'
import { Prisma } from './generated/client'
import { hostNameSql } from './offer-host'

/** A person as matching sees them, and the few words that name them on a referent's screen. */
export interface MatchablePerson extends MatchPerson {
  readonly firstName: string
  readonly lastName: string
  readonly city: string
  readonly organisationName: string
  readonly referentName: string
}

/** Days as Paris counts them, from Prisma's timestamps, which are in UTC. */
export const parisDay = (column: Prisma.Sql) =>
  Prisma.sql`to_char((${column} at time zone 'UTC') at time zone 'Europe/Paris', 'YYYY-MM-DD')`

/**
 * One person, as `MatchPerson`, from the alias `p`. Immersions count for the legal caps with their renewals added to
 * their days; those refused, cancelled, never begun or still a draft do not count. A job engages from its first day.
 */
export const PERSON_JSON = Prisma.sql`json_build_object(
  'id', p."id",
  'firstName', p."firstName", 'lastName', p."lastName", 'city', p."city",
  'organisationName', (select o."name" from "Organisation" o where o."id" = p."organisationId"),
  'referentName', (select u."firstName" || ' ' || u."lastName" from "User" u where u."id" = p."supportReferentId"),
  'birthDate', p."birthDate",
  'consentAt', case when p."consentWithdrawnAt" is null then p."consentAt" end,
  'diagnosticDone', p."diagnosticDoneAt" is not null,
  'openSectors', coalesce(p."openSectors", '{}'), 'skills', coalesce(p."skills", '{}'), 'softSkills', coalesce(p."softSkills", '{}'),
  'licences', coalesce(p."licences", '{}'), 'conditionsToAvoid', coalesce(p."conditionsToAvoid", '{}'), 'frenchLevel', p."frenchLevel",
  'latitude', p."latitude", 'longitude', p."longitude",
  'availability', p."availability", 'maxWeeklyMinutes', p."maxWeeklyMinutes",
  'availableFrom', p."availableFrom", 'availableUntil', p."availableUntil",
  'lastProposedOn', ${parisDay(Prisma.sql`p."lastProposedAt"`)},
  'waitingSince', ${parisDay(Prisma.sql`p."waitingSince"`)},
  'wantedJobs', coalesce((select json_agg(w."romeCode" order by w."rank", w."romeCode")
     from "WantedJob" w where w."personId" = p."id"), '[]'),
  'experiences', coalesce((select json_agg(json_build_object('romeCode', e."romeCode", 'months', e."months")
     order by e."id") from "Experience" e where e."personId" = p."id"), '[]'),
  'certificates', coalesce((select json_agg(json_build_object('key', c."key", 'validUntil', c."validUntil"))
     from "Certificate" c where c."personId" = p."id"), '[]'),
  'travelModes', coalesce((select json_agg(json_build_object('mode', t."mode", 'maxKm', t."maxKm"))
     from "TravelMode" t where t."personId" = p."id"), '[]'),
  'barriers', coalesce((select json_agg(d."domain" order by d."domain") from "DiagnosticEntry" d
     where d."personId" = p."id" and d."status" in ('difficulty', 'beingResolved')), '[]'),
  'solutions', coalesce((select json_agg(json_build_object('domain', s."domain", 'label', s."label",
       'until', s."until", 'grantsMode', s."grantsMode", 'grantsMaxKm', s."grantsMaxKm") order by s."id")
     from "MobilisedSolution" s where s."personId" = p."id"), '[]'),
  'engaged', coalesce((select json_agg(json_build_object('by', busy."by", 'start', busy."start", 'end', busy."end")) from (
       select 'immersion' as "by", v."startDate" as "start", coalesce(v."endedOn", v."endDate") as "end" from "Convention" v
       where v."personId" = p."id" and v."state" not in ('draft', 'rejected', 'cancelled', 'noShow')
       union all
       select 'job', a."hiredOn", coalesce(a."endedOn", a."contractEndOn", date '2999-12-31') from "JobApplication" a
       where a."personId" = p."id" and a."state" = 'hired') busy), '[]'),
  'conventions', coalesce((select json_agg(json_build_object('companyId', stay."companyId",
       'start', stay."start", 'days', stay."days")) from (
       select v."companyId", min(v."startDate") as "start",
              sum(coalesce(v."endedOn", v."endDate") - v."startDate" + 1) as "days"
       from "Convention" v where v."personId" = p."id"
         and v."state" not in ('draft', 'rejected', 'cancelled', 'noShow')
       group by v."companyId", coalesce(v."renewalOfId", v."id")) stay), '[]'),
  'recommendedOfferIds', coalesce((select json_agg(r."offerId") from "Recommendation" r
     where r."personId" = p."id"
       and r."state" in ('suggested', 'proposed', 'presented', 'agreed', 'concluded')), '[]'),
  'declinedOfferIds', coalesce((select json_agg(r."offerId") from "Recommendation" r
     where r."personId" = p."id" and r."state" in ('declinedByCandidate', 'declinedByEmployer')), '[]')
)`

type Raw<T> = { [K in keyof T]: T[K] extends Date | null ? string | null : T[K] }

/** The JSON of a person, given the few types that JSON does not have. */
export function personOf(json: Raw<MatchablePerson>): MatchablePerson {
  const availability = json.availability === null ? null : parseSchedule(json.availability)
  return {
    ...json,
    consentAt: json.consentAt === null ? null : new Date(`${json.consentAt}Z`),
    availability: availability === null || isRefused(availability) ? null : availability,
  }
}

export type PersonJson = Raw<MatchablePerson>

/** One offer, from the alias `o`, with the places already promised. */
export const OFFER_JSON = Prisma.sql`json_build_object(
  'id', o."id", 'companyId', o."companyId", 'kind', o."kind", 'state', o."state", 'expiresOn', o."expiresOn",
  'places', o."places", 'romeCode', o."romeCode", 'sector', o."sector",
  'latitude', o."latitude", 'longitude', o."longitude", 'schedule', o."schedule",
  'weeklyMinutes', o."weeklyMinutes", 'windowStart', o."windowStart", 'windowEnd', o."windowEnd",
  'licences', coalesce(o."licences", '{}'), 'conditions', coalesce(o."conditions", '{}'), 'skills', coalesce(o."skills", '{}'), 'softSkills', coalesce(o."softSkills", '{}'),
  'frenchLevel', o."frenchLevel", 'publicTransport', o."publicTransport",
  'firstBusAt', o."firstBusAt", 'lastBusAt', o."lastBusAt",
  'title', o."title", 'city', o."city", 'communeCode', o."communeCode",
  'companyName', ${hostNameSql('o')}, 'sponsorId', o."sponsorId",
  'meeting', case when o."kind" = 'sponsorship' then (select json_build_object(
     'sectors', coalesce(s."sectors", array[o."sector"]), 'inPerson', m."inPerson", 'byVideo', m."byVideo", 'maxKm', m."maxKm")
     from "SponsorshipTerms" m left join "Sponsor" s on s."id" = o."sponsorId" where m."offerId" = o."id") end,
  'taken', case when o."kind" = 'sponsorship' and o."sponsorId" is not null
    then (select count(*) from "Recommendation" r
      where r."sponsorId" = o."sponsorId" and r."state" in ('agreed', 'concluded'))
    else (select count(*) from "Recommendation" r where r."offerId" = o."id"
      and (r."state" = 'concluded' or (r."state" = 'agreed' and o."kind" <> 'job'))) end
)`

export interface OfferJson extends Omit<MatchOffer, 'open' | 'placesLeft' | 'publicTransport' | 'schedule'> {
  readonly state: OfferState
  readonly expiresOn: LocalDate | null
  readonly places: number
  readonly taken: number
  readonly schedule: unknown
  readonly publicTransport: boolean
  readonly firstBusAt: number | null
  readonly lastBusAt: number | null
  readonly title: string
  readonly city: string
  readonly companyName: string
}

export interface MatchableOffer extends MatchOffer {
  readonly places: number
  readonly title: string
  readonly city: string
  readonly companyName: string
}

/** The JSON of an offer as matching sees it on a day. */
export function offerOf(json: OfferJson, today: LocalDate): MatchableOffer {
  const { taken, places, publicTransport, firstBusAt, lastBusAt, state, expiresOn, ...same } = json
  const schedule = json.schedule === null ? null : parseSchedule(json.schedule)
  return {
    ...same,
    places,
    open: isOpen({ state, expiresOn }, today),
    placesLeft: placesLeft(places, taken),
    schedule: schedule === null || isRefused(schedule) ? null : schedule,
    publicTransport: { served: publicTransport, firstBusAt, lastBusAt },
  }
}

export interface OfferToMatch {
  readonly offer: MatchableOffer
  readonly weights: MatchWeights
  /** Whether the territory is small enough for its people to be read in one query. */
  readonly atOnce: boolean
}
