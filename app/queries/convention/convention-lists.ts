import type { Db } from '~/database/client'

/** A professional who can be reached. */
export interface ContactRow {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly phone: string | null
}

/** What the offer says of getting there and of the first day. */
export interface OfferRow {
  readonly title: string
  readonly city: string
  readonly description: string
  readonly publicTransport: boolean
  readonly firstBusAt: number | null
  readonly lastBusAt: number | null
  readonly transportNote: string | null
  readonly wheelchairAccess: boolean
  readonly whatToBring: string | null
  readonly windowStart: string | null
  readonly windowEnd: string | null
}

/** The small lists of a convention; instants are ISO texts, days are calendar days. */
export interface ConventionLists {
  readonly person: { readonly firstName: string; readonly lastName: string }
  readonly company: { readonly name: string }
  readonly offer: OfferRow
  readonly referent: ContactRow | null
  readonly supportReferent: ContactRow
  readonly history: readonly {
    readonly id: string
    readonly event: string
    readonly by: string
    readonly byName: string | null
    readonly reason: string | null
    readonly at: string
  }[]
  readonly remarks: readonly {
    readonly id: string
    readonly signatoryId: string
    readonly version: number
    readonly text: string
    readonly at: string
    readonly settledAt: string | null
  }[]
  readonly visits: readonly {
    readonly id: string
    readonly on: string
    readonly form: string
    readonly note: string
    readonly byName: string
  }[]
  readonly accidents: readonly AccidentRow[]
  readonly assessments: readonly AssessmentRow[]
  readonly related: readonly {
    readonly id: string
    readonly reference: string
    readonly renewal: boolean
    readonly state: string
  }[]
}

export interface AccidentRow {
  readonly id: string
  readonly occurredAt: string
  readonly place: string
  readonly description: string
  readonly reportedAt: string
  readonly declaredAt: string | null
  readonly declarationReference: string | null
}

export interface AssessmentRow {
  readonly author: 'host' | 'beneficiary'
  readonly outcome: string
  readonly lastDay: string | null
  readonly hoursMissed: number | null
  readonly noShowCause: string | null
  readonly ratings: unknown
  readonly objectiveReached: boolean | null
  readonly strengths: string | null
  readonly toImprove: string | null
  readonly comment: string | null
  readonly hired: boolean
  readonly hireContract: string | null
  readonly hireDate: string | null
  readonly nextStep: string | null
  readonly wouldHostAgain: boolean | null
  readonly signedName: string
  readonly signedAt: string
}

/** The parties and every small list of one convention in one query: eleven round trips would be most of the page's time. */
export async function loadConventionLists(db: Db, conventionId: string): Promise<ConventionLists> {
  const [lists] = await db.$queryRaw<ConventionLists[]>`
    select
      (select json_build_object('firstName', p."firstName", 'lastName', p."lastName")
        from "Person" p where p."id" = c."personId") as "person",
      (select json_build_object('name', k."name") from "Company" k where k."id" = c."companyId") as "company",
      (select to_jsonb(o) from "Offer" o where o."id" = c."offerId") as "offer",
      (select json_build_object('firstName', u."firstName", 'lastName', u."lastName", 'email', u."email",
          'phone', u."phone")
        from "Company" k join "User" u on u."id" = k."partnershipReferentId" where k."id" = c."companyId") as "referent",
      (select json_build_object('firstName', u."firstName", 'lastName', u."lastName", 'email', u."email",
          'phone', u."phone")
        from "Person" p join "User" u on u."id" = p."supportReferentId" where p."id" = c."personId") as "supportReferent",
      coalesce((select json_agg(json_build_object('id', h."id", 'event', h."event", 'by', h."by",
          'byName', u."firstName" || ' ' || u."lastName", 'reason', h."reason", 'at', h."at" || 'Z')
          order by h."at", h."id")
        from "ConventionChange" h left join "User" u on u."id" = h."byUserId"
        where h."conventionId" = c."id"), '[]') as "history",
      coalesce((select json_agg(json_build_object('id', r."id", 'signatoryId', r."signatoryId",
          'version', r."version", 'text', r."text", 'at', r."at" || 'Z', 'settledAt', r."settledAt" || 'Z')
          order by r."at" desc)
        from "ConventionRemark" r where r."conventionId" = c."id"), '[]') as "remarks",
      coalesce((select json_agg(json_build_object('id', v."id", 'on', v."on", 'form', v."form", 'note', v."note",
          'byName', v."byName") order by v."on" desc, v."createdAt" desc)
        from "Visit" v where v."conventionId" = c."id"), '[]') as "visits",
      coalesce((select json_agg(json_build_object('id', a."id", 'occurredAt', a."occurredAt" || 'Z',
          'place', a."place", 'description', a."description", 'reportedAt', a."reportedAt" || 'Z',
          'declaredAt', a."declaredAt" || 'Z', 'declarationReference', a."declarationReference")
          order by a."occurredAt" desc)
        from "Accident" a where a."conventionId" = c."id"), '[]') as "accidents",
      coalesce((select json_agg(to_jsonb(s) || jsonb_build_object('signedAt', s."signedAt" || 'Z') order by s."author")
        from "Assessment" s where s."conventionId" = c."id"), '[]') as "assessments",
      coalesce((select json_agg(json_build_object('id', o."id", 'reference', o."reference", 'state', o."state",
          'renewal', o."renewalOfId" = c."id") order by o."startDate")
        from "Convention" o where o."renewalOfId" = c."id" or o."id" = c."renewalOfId"), '[]') as "related"
    from "Convention" c where c."id" = ${conventionId}::uuid`
  if (!lists) throw new Error('no such convention')
  return lists
}

/** PostgreSQL writes an instant with a space; it is in UTC. */
export const instant = (text: string): Date => new Date(text.replace(' ', 'T'))
