import type { Db } from '~/database/client'
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import type { PersonNeedFacts } from '~/domain/person/needs'

/** What the needs of a person are computed from, on the person's own row. */
export interface NeedColumns {
  readonly id: string
  readonly state: 'active' | 'closed'
  readonly birthDate: Date
  readonly consentAt: Date | null
  readonly consentWithdrawnAt: Date | null
  readonly diagnosticDoneAt: Date | null
  readonly lastProposedAt: Date | null
  readonly waitingSince: Date
  readonly legalRepresentativeName: string | null
}

export const NEED_COLUMNS = {
  id: true,
  state: true,
  birthDate: true,
  consentAt: true,
  consentWithdrawnAt: true,
  diagnosticDoneAt: true,
  lastProposedAt: true,
  waitingSince: true,
  legalRepresentativeName: true,
} as const

export interface NeedRow {
  readonly id: string
  readonly answersAwaited: number
  readonly answerDeadline: Date | null
  readonly reboundDueOn: Date | null
  readonly signatureAwaited: boolean
  readonly openRecommendations: number
  readonly conventionsUnderWay: number
  readonly lastStepAt: Date
}

/** What goes on around each of these people, in one query whatever their number. */
export async function loadNeedRows(
  db: Db,
  viewerUserId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, NeedRow>> {
  const rows = await db.$queryRaw<NeedRow[]>`
    select p."id"::text as "id",
      (select count(*)::int from "Recommendation" r
        where r."personId" = p."id" and r."state" = 'proposed') as "answersAwaited",
      (select min(r."candidateDeadline") from "Recommendation" r
        where r."personId" = p."id" and r."state" = 'proposed') as "answerDeadline",
      (select min(b."appointmentDueOn") from "ReboundPlan" b
        where b."personId" = p."id" and b."closedAt" is null and b."appointmentOn" is null) as "reboundDueOn",
      exists (select 1 from "Convention" c join "Signatory" s on s."conventionId" = c."id"
        where c."personId" = p."id" and c."state" in ('readyToSign', 'partlySigned')
          and s."role" = 'supportAdviser' and s."userId" = ${viewerUserId}::uuid
          and not exists (select 1 from "Signature" g
            where g."signatoryId" = s."id" and g."version" = c."version")) as "signatureAwaited",
      (select count(*)::int from "Recommendation" r where r."personId" = p."id"
        and r."state" in ('suggested', 'proposed', 'presented', 'agreed')) as "openRecommendations",
      (select count(*)::int from "Convention" c where c."personId" = p."id" and c."state" in
        ('draft', 'readyToSign', 'partlySigned', 'inReview', 'validated', 'ongoing')) as "conventionsUnderWay",
      greatest(p."lastStepAt",
        (select max(r."updatedAt") from "Recommendation" r where r."personId" = p."id"),
        (select max(c."updatedAt") from "Convention" c where c."personId" = p."id")) as "lastStepAt"
    from "Person" p where p."id" = any(${[...personIds]}::uuid[])`
  return new Map(rows.map((row) => [row.id, row]))
}

/** The facts that `needsOf` reads. */
export function needFacts(person: NeedColumns, row: NeedRow | undefined): PersonNeedFacts {
  return {
    active: person.state === 'active',
    birthDate: toLocalDate(person.birthDate),
    hasLegalRepresentative: person.legalRepresentativeName !== null,
    consentAt: person.consentAt,
    consentWithdrawnAt: person.consentWithdrawnAt,
    diagnosticDoneAt: person.diagnosticDoneAt,
    lastProposedAt: person.lastProposedAt,
    waitingSince: person.waitingSince,
    answersAwaited: row?.answersAwaited ?? 0,
    answerDeadline: toLocalDateOrNull(row?.answerDeadline ?? null),
    reboundDueOn: toLocalDateOrNull(row?.reboundDueOn ?? null) ?? undefined,
    signatureAwaited: row?.signatureAwaited ?? false,
    somethingUnderWay: (row?.openRecommendations ?? 0) + (row?.conventionsUnderWay ?? 0) > 0,
    lastStepAt: row?.lastStepAt ?? person.waitingSince,
  }
}
