/** What a referent's desk is made of, read in three queries: recommendations, offers and conventions of their companies. */
import type { Db } from '~/database/client'
import { Prisma } from '~/database/generated/client'
import { hostNameSql } from '~/database/offer-host'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { ConventionState } from '~/domain/convention/states'
import type { OfferKind } from '~/domain/offer/public-status'
import type { RecommendationState } from '~/domain/recommendation/states'

export interface Whose {
  readonly territoryId: string
  readonly userId: string
}

/** Companies held by the viewer, and those nobody holds yet: nothing falls between two chairs. */
const held = ({ territoryId, userId }: Whose) => Prisma.sql`(c."territoryId" = ${territoryId}::uuid
  and (c."partnershipReferentId" = ${userId}::uuid or c."partnershipReferentId" is null))`

/** The same of an offer or a recommendation: its company, or the sponsor who offers alone. */
const heldHost = (whose: Whose, row: 'o' | 'r') => {
  const column = (name: string) => Prisma.raw(`${row}."${name}"`)
  return Prisma.sql`(exists (select 1 from "Company" c where c."id" = ${column('companyId')} and ${held(whose)})
    or exists (select 1 from "Sponsor" s where s."id" = ${column('sponsorId')} and ${column('companyId')} is null
      and s."territoryId" = ${whose.territoryId}::uuid
      and (s."validatedById" = ${whose.userId}::uuid or s."validatedById" is null)))`
}

/** Whether nobody holds the host: then it is anybody's. */
const nobodys = (row: 'o' | 'r') => {
  const column = (name: string) => Prisma.raw(`${row}."${name}"`)
  return Prisma.sql`coalesce(
    (select c."partnershipReferentId" is null from "Company" c where c."id" = ${column('companyId')}),
    (select s."validatedById" is null from "Sponsor" s where s."id" = ${column('sponsorId')}), false)`
}

/** Days during which a refusal or a silence still asks for somebody else to be proposed. */
const ANSWERED_DAYS = 14

export interface RecommendationRow {
  readonly id: string
  readonly state: RecommendationState
  readonly origin: string
  readonly personName: string
  readonly personId: string
  readonly offerId: string
  readonly offerTitle: string
  readonly companyName: string
  readonly kind: OfferKind
  readonly suggestedAt: Date | null
  readonly candidateDeadline: Date | null
  readonly employerDeadline: Date | null
  readonly agreedAt: Date | null
  readonly closedAt: Date | null
  readonly escalatedAt: Date | null
  readonly shared: boolean
}

/**
 * Recommendations that may call for the referent: to decide, awaiting an answer, agreed without a convention, or just
 * declined on an offer that is still open and for which nobody else is under way.
 */
export function readRecommendations(db: Db, whose: Whose, today: LocalDate): Promise<RecommendationRow[]> {
  return db.$queryRaw<RecommendationRow[]>`
    select r."id", r."state"::text as "state", r."origin"::text as "origin", r."personId",
      p."firstName" || ' ' || p."lastName" as "personName", o."id" as "offerId", o."title" as "offerTitle",
      ${hostNameSql('r')} as "companyName", o."kind"::text as "kind", r."suggestedAt", r."candidateDeadline", r."employerDeadline", r."agreedAt",
      r."closedAt", r."escalatedAt", (r."referentId" is distinct from ${whose.userId}::uuid and ${nobodys('r')}) as "shared"
    from "Recommendation" r join "Offer" o on o."id" = r."offerId" join "Person" p on p."id" = r."personId"
    where (${heldHost(whose, 'r')} or r."referentId" = ${whose.userId}::uuid) and (
      r."state" = 'suggested'
      or (r."state" = 'proposed' and r."candidateDeadline" <= ${today}::date)
      or (r."state" = 'presented' and (r."escalatedAt" is not null or r."employerDeadline" <= ${today}::date))
      or (r."state" = 'agreed' and o."kind" <> 'job' and not exists (select 1 from "Convention" v where v."recommendationId" = r."id"
        and v."state" not in ('rejected', 'cancelled')))
      or (r."state" in ('declinedByCandidate', 'declinedByEmployer', 'lapsed') and o."state" = 'published'
        and (o."expiresOn" is null or o."expiresOn" >= ${today}::date)
        and r."closedAt" > ${today}::date - ${ANSWERED_DAYS}::int
        and not exists (select 1 from "Recommendation" other where other."offerId" = r."offerId"
          and (other."state" in ('suggested', 'proposed', 'presented', 'agreed', 'concluded')
            or other."closedAt" > r."closedAt"))))
    order by r."createdAt" limit 100`
}

export interface OfferRow {
  readonly id: string
  readonly title: string
  readonly companyName: string
  readonly city: string
  readonly sector: string
  readonly submittedAt: Date | null
  readonly publishedAt: Date | null
  readonly state: string
  readonly shared: boolean
}

/** Offers to read and publish, and open ones for which nobody was ever proposed. */
export function readOffers(db: Db, whose: Whose, today: LocalDate): Promise<OfferRow[]> {
  return db.$queryRaw<OfferRow[]>`
    select o."id", o."title", ${hostNameSql('o')} as "companyName", o."city", o."sector", o."submittedAt", o."publishedAt",
      o."state"::text as "state", ${nobodys('o')} as "shared"
    from "Offer" o
    where ${heldHost(whose, 'o')} and (o."state" = 'submitted' or (o."state" = 'published'
      and (o."expiresOn" is null or o."expiresOn" >= ${today}::date)
      and not exists (select 1 from "Recommendation" r where r."offerId" = o."id"
        and r."state" in ('suggested', 'proposed', 'presented', 'agreed', 'concluded'))))
    order by coalesce(o."submittedAt", o."publishedAt"), o."id" limit 60`
}

export interface ConventionRow {
  readonly id: string
  readonly reference: string
  readonly state: ConventionState
  readonly personName: string
  readonly companyName: string
  readonly startDate: Date
  readonly endDate: Date
  readonly endedOn: Date | null
  readonly sentToSignatureAt: Date | null
  readonly startConfirmedAt: Date | null
  readonly updatedAt: Date
  readonly accidentDue: Date | null
  readonly missingSignatures: number
  readonly shared: boolean
}

/** Conventions alive, or ended without the company's assessment, with an accident still to declare. */
export function readConventions(db: Db, whose: Whose, today: LocalDate): Promise<ConventionRow[]> {
  return db.$queryRaw<ConventionRow[]>`
    select * from (
      select v."id", v."reference", v."state"::text as "state", p."firstName" || ' ' || p."lastName" as "personName",
        c."name" as "companyName", v."startDate", v."endDate", v."endedOn", v."sentToSignatureAt",
        v."startConfirmedAt", v."updatedAt", c."partnershipReferentId" is null as "shared",
        (select min(a."declarationDueAt") from "Accident" a
          where a."conventionId" = v."id" and a."declaredAt" is null) as "accidentDue",
        (select count(*)::int from "Signatory" s where s."conventionId" = v."id" and s."role" <> 'prescriber'
          and not exists (select 1 from "Signature" g
            where g."signatoryId" = s."id" and g."version" = v."version")) as "missingSignatures",
        exists (select 1 from "Assessment" b where b."conventionId" = v."id" and b."author" = 'host') as "assessed"
      from "Convention" v join "Company" c on c."id" = v."companyId" join "Person" p on p."id" = v."personId"
      where ${held(whose)} and v."state" not in ('rejected', 'cancelled', 'noShow')
        and v."archivedAt" is null and (v."state" <> 'assessed' or v."updatedAt" > ${today}::date - 60)) live
    where "accidentDue" is not null or ("state" in ('completed', 'interrupted') and not "assessed")
      or "state" in ('draft', 'inReview', 'readyToSign', 'partlySigned', 'validated', 'ongoing')
    order by "startDate", "id" limit 120`
}

export interface Figures {
  readonly proposed: number
  readonly presented: number
  readonly agreed: number
  readonly convention: number
  readonly companies: number
}

/** The way of the last 90 days' proposals: how many got how far. */
export async function readFigures(db: Db, whose: Whose, today: LocalDate): Promise<Figures> {
  const [row] = await db.$queryRaw<Figures[]>`
    select count(*)::int as "proposed", count(r."presentedAt")::int as "presented",
      count(r."agreedAt")::int as "agreed",
      (count(*) filter (where exists (select 1 from "Convention" v where v."recommendationId" = r."id"
        and v."validatedAt" is not null)))::int as "convention",
      (select count(*)::int from "Company" c where c."partnershipReferentId" = ${whose.userId}::uuid
        and c."territoryId" = ${whose.territoryId}::uuid and c."state" = 'active') as "companies"
    from "Recommendation" r
    where (${heldHost(whose, 'r')} or r."referentId" = ${whose.userId}::uuid) and r."proposedAt" > ${today}::date - 90`
  return row ?? { proposed: 0, presented: 0, agreed: 0, convention: 0, companies: 0 }
}

export interface SilentCompany {
  readonly id: string
  readonly name: string
  readonly lastSign: Date | null
}

/** Companies I hold with no open offer, and from which nothing came for 60 days. */
export function readSilentCompanies(db: Db, whose: Whose, today: LocalDate): Promise<SilentCompany[]> {
  return db.$queryRaw<SilentCompany[]>`
    select c."id", c."name", greatest(max(o."updatedAt"), max(r."agreedAt"), c."createdAt") as "lastSign"
    from "Company" c left join "Offer" o on o."companyId" = c."id"
      left join "Recommendation" r on r."companyId" = c."id"
    where c."territoryId" = ${whose.territoryId}::uuid and c."partnershipReferentId" = ${whose.userId}::uuid
      and c."state" = 'active'
    group by c."id", c."name", c."createdAt"
    having count(*) filter (where o."state" in ('published', 'submitted')) = 0
      and greatest(max(o."updatedAt"), max(r."agreedAt"), c."createdAt") < ${today}::date - 60
    order by "lastSign" limit 5`
}

export interface SponsorRow {
  readonly id: string
  readonly name: string
  readonly trade: string
  readonly city: string
  readonly updatedAt: Date
}

/** Sponsors whom no referent has read yet: anybody's, the oldest first. */
export async function readSponsorsToValidate(db: Db, { territoryId }: Whose): Promise<SponsorRow[]> {
  return db.$queryRaw<SponsorRow[]>`
    select s."id", u."firstName" || ' ' || u."lastName" as "name", s."trade", s."city", s."updatedAt"
    from "Sponsor" s join "User" u on u."id" = s."userId"
    where s."territoryId" = ${territoryId}::uuid and s."state" = 'submitted'
    order by s."updatedAt", s."id" limit 20`
}
