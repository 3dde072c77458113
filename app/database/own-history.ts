/** What happened to one person, everything together and newest first, a page at a time: one query, however much there is. */
import { HISTORY_ORDER, type HistoryKind, toldEvents } from '~/domain/person/history'
import type { Db } from './client'

export interface HistoryRow {
  readonly id: string
  readonly kind: HistoryKind
  /** The recommendation, application, convention, pairing or plan that it belongs to. */
  readonly ref: string
  readonly event: string
  readonly reason: string | null
  /** The professional who did it, when one did. */
  readonly helperId: string | null
  readonly at: Date
  readonly total: number
}

/** Roles of those who help, as the changes name who made them. */
const HELPERS = ['partnershipReferent', 'supportReferent']

/**
 * Only what its person finds elsewhere: no draft, and no suggestion that a professional made and did not propose
 * (scope: `recommendationsVisibleTo` a candidate). Whose answer a yes or a no was is in its event.
 */
export async function readOwnHistory(
  db: Db,
  personId: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<HistoryRow[]> {
  const told = (kind: HistoryKind) => [...toldEvents(kind)]
  return db.$queryRaw<HistoryRow[]>`
    with lines as (
      select c."id"::text as "id", 'recommendation' as "kind", r."id" as "ref",
        case when c."event" = 'accept' and c."by" = 'candidate' then 'yes'
             when c."event" = 'accept' then 'hostYes'
             when c."event" = 'decline' and c."by" = 'candidate' then 'no'
             when c."event" = 'decline' then 'hostNo'
             else c."event" end as "event",
        c."reason", case when c."by" = any(${HELPERS}) then c."byUserId" end as "helperId", c."at"
      from "RecommendationChange" c join "Recommendation" r on r."id" = c."recommendationId"
      where r."personId" = ${personId}::uuid and (r."proposedAt" is not null or r."origin" = 'candidate')
        and (c."event" <> 'suggest' or r."origin" = 'candidate')
      union all
      select c."id"::text, 'application', a."id", c."event", c."reason",
        case when c."by" = any(${HELPERS}) then c."byUserId" end, c."at"
      from "JobApplicationChange" c join "JobApplication" a on a."id" = c."applicationId"
      where a."personId" = ${personId}::uuid
      union all
      select c."id"::text, 'convention', v."id", c."event", c."reason",
        case when c."by" = any(${HELPERS}) then c."byUserId" end, c."at"
      from "ConventionChange" c join "Convention" v on v."id" = c."conventionId"
      where v."personId" = ${personId}::uuid and v."state" <> 'draft'
        and (v."sentToSignatureAt" is not null or c."event" in ('cancel', 'reject'))
      union all
      select s."id"::text, 'convention', v."id", 'signed', null, null, s."signedAt"
      from "Signature" s join "Convention" v on v."id" = s."conventionId"
      where v."personId" = ${personId}::uuid and s."role" = 'beneficiary'
      union all
      select s."id"::text, 'convention', v."id", 'opinion', null, null, s."signedAt"
      from "Assessment" s join "Convention" v on v."id" = s."conventionId"
      where v."personId" = ${personId}::uuid and s."author" = 'beneficiary'
      union all
      select c."id"::text, 'pairing', p."id", c."event", null,
        case when c."by" = any(${HELPERS}) then c."byUserId" end, c."at"
      from "PairingChange" c join "Pairing" p on p."id" = c."pairingId"
      where p."personId" = ${personId}::uuid
      union all
      select s."id"::text, 'pairing', p."id", 'signed', null, null, s."signedAt"
      from "CharterSignature" s join "Pairing" p on p."id" = s."pairingId"
      where p."personId" = ${personId}::uuid and s."party" = 'person'
      union all
      select m."id"::text, 'pairing', p."id", 'met', null, null, m."on" + interval '12 hours'
      from "PairingMeeting" m join "Pairing" p on p."id" = m."pairingId"
      where p."personId" = ${personId}::uuid and m."held"
      union all
      select b."id"::text, 'rebound', b."id", 'opened', b."cause", b."ownerId", b."openedAt"
      from "ReboundPlan" b where b."personId" = ${personId}::uuid
      union all
      select m."id"::text, 'solution', m."id", 'found', m."label", null, m."createdAt"
      from "MobilisedSolution" m where m."personId" = ${personId}::uuid
      union all
      select p."id"::text || x."event", 'file', p."id", x."event", null, null, x."at"
      from "Person" p, lateral (values ('consent', p."consentAt"), ('withdrawn', p."consentWithdrawnAt"),
        ('diagnostic', p."diagnosticDoneAt")) as x("event", "at")
      where p."id" = ${personId}::uuid and x."at" is not null
    )
    select *, count(*) over ()::int as "total" from lines
    where ("kind" = 'recommendation' and "event" = any(${told('recommendation')}))
      or ("kind" = 'application' and "event" = any(${told('application')}))
      or ("kind" = 'convention' and "event" = any(${told('convention')}))
      or ("kind" = 'pairing' and "event" = any(${told('pairing')}))
      or "kind" in ('rebound', 'solution', 'file')
    order by "at" desc, array_position(${HISTORY_ORDER}::text[], "event") desc nulls last, "id"
    limit ${limit} offset ${offset}`
}
