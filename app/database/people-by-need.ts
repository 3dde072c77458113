/**
 * The people of a whole organisation, the most pressing first, a page at a time. What presses is decided by
 * `domain/person/needs`; this file says the same in SQL, so that tens of thousands of people are sorted where they are
 * stored. A test compares the two.
 */
import { addDays, type LocalDate, parisInstant } from '~/domain/calendar/local-date'
import { ADULT_AGE } from '~/domain/convention/age'
import { ANSWER_SOON_DAYS, NEED_URGENCY } from '~/domain/person/needs'
import type { TerritorySettings } from '~/domain/territory/settings'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { eachWordSql } from './has-words'
import { followedBySql } from './scope'

interface Viewer {
  readonly userId: string
  readonly territoryId: string
  readonly organisationId: string
}

export interface PeopleAsked {
  /** Only the viewer's own people. */
  readonly mine: boolean
  /** Words that the name holds. */
  readonly text: string
  /** Open to this sector, or wanting one of its jobs. */
  readonly sector?: { readonly key: string; readonly romeCodes: readonly string[] } | undefined
  readonly only?: 'withoutConsent' | 'withoutDiagnostic' | 'nothingProposed' | 'closed' | undefined
  readonly sort: 'urgency' | 'name' | 'waiting'
  readonly page: number
  readonly pageSize: number
}

type Settings = Pick<TerritorySettings, 'diagnosticValidityMonths' | 'noStepAlertDays'>

export interface PeoplePage {
  /** In the order of the page. */
  readonly ids: readonly string[]
  readonly total: number
  /** How many of all those found ask for something today. */
  readonly needing: number
}

/** Two queries, whatever the number of people: the page's identifiers, and the counts of all. */
export async function readPeopleByNeed(
  db: Db,
  viewer: Viewer,
  asked: PeopleAsked,
  settings: Settings,
  today: LocalDate,
): Promise<PeoplePage> {
  const needs = needsSql(settings, today)
  const from = Prisma.sql`from "Person" p left join (${around(viewer, settings, today)}) a on a."personId" = p."id"
    where ${followedBySql(viewer)} and ${filtered(viewer, asked, today)}`
  const [rows, [counted]] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`select p."id"::text as "id" ${from}
      order by ${orderOf(asked, needs, today)} p."lastName", p."firstName", p."id"
      limit ${asked.pageSize} offset ${(asked.page - 1) * asked.pageSize}`,
    db.$queryRaw<{ total: number; needing: number }[]>`select count(*)::int as "total",
      (count(*) filter (where p."state" = 'active' and ${needs.urgency} > 0))::int as "needing" ${from}`,
  ])
  return { ids: rows.map(({ id }) => id), total: counted?.total ?? 0, needing: counted?.needing ?? 0 }
}

/** How many active people the viewer's organisation follows, and how many of them the viewer. */
export async function countFollowed(
  db: Db,
  viewer: Viewer,
  state: 'active' | 'closed',
): Promise<{ readonly mine: number; readonly all: number }> {
  const [counted] = await db.$queryRaw<{ mine: number; all: number }[]>`
    select count(*)::int as "all",
      (count(*) filter (where p."supportReferentId" = ${viewer.userId}::uuid))::int as "mine"
    from "Person" p where ${followedBySql(viewer)} and ${inState(state)}`
  return counted ?? { mine: 0, all: 0 }
}

/** As a constant and not a parameter, so that the index of active people serves. */
const inState = (state: 'active' | 'closed') =>
  state === 'closed' ? Prisma.sql`p."state" = 'closed'` : Prisma.sql`p."state" = 'active'`

/** What goes on around people, one row for each of whom something does; `moving` means that a step was recent, or is under way. */
function around(viewer: Viewer, { noStepAlertDays }: Settings, today: LocalDate): Prisma.Sql {
  const recent = stepsSince(noStepAlertDays, today)
  const { reboundLate, reboundPlan, answerLate, answerSoon, answerAwaited, signatureAwaited } = NEED_URGENCY
  return Prisma.sql`
    select "personId", max("answer") as "answer", max("rebound") as "rebound", max("signature") as "signature",
      bool_or("moving") as "moving"
    from (
      select r."personId", case when r."state" <> 'proposed' then 0
          when r."candidateDeadline" < ${today}::date then ${answerLate}::int
          when r."candidateDeadline" <= ${addDays(today, ANSWER_SOON_DAYS)}::date then ${answerSoon}::int
          else ${answerAwaited}::int end as "answer", 0 as "rebound", 0 as "signature", true as "moving"
        from "Recommendation" r where r."territoryId" = ${viewer.territoryId}::uuid
          and (r."state" in ('suggested', 'proposed', 'presented', 'agreed') or r."updatedAt" >= ${recent}::timestamp)
      union all select c."personId", 0, 0, case when c."state" in ('readyToSign', 'partlySigned') and exists (
            select 1 from "Signatory" s where s."conventionId" = c."id" and s."role" = 'supportAdviser'
              and s."userId" = ${viewer.userId}::uuid and not exists (select 1 from "Signature" g
                where g."signatoryId" = s."id" and g."version" = c."version"))
          then ${signatureAwaited}::int else 0 end, true
        from "Convention" c where c."territoryId" = ${viewer.territoryId}::uuid and (c."state" in
          ('draft', 'readyToSign', 'partlySigned', 'inReview', 'validated', 'ongoing')
          or c."updatedAt" >= ${recent}::timestamp)
      union all select b."personId", 0, case when b."appointmentDueOn" < ${today}::date then ${reboundLate}::int
          else ${reboundPlan}::int end, 0, false
        from "ReboundPlan" b join "Person" p on p."id" = b."personId"
        where b."closedAt" is null and b."appointmentOn" is null and ${followedBySql(viewer)}
    ) known group by "personId"`
}

/** The first instant of the days since which a step is recent. */
const stepsSince = (noStepAlertDays: number, today: LocalDate) =>
  parisInstant(addDays(today, 1 - noStepAlertDays))

const parisDaySql = (column: Prisma.Sql) =>
  Prisma.sql`(${column} at time zone 'UTC' at time zone 'Europe/Paris')::date`

interface NeedsSql {
  /** The most pressing need's urgency, 0 when nothing is asked. */
  readonly urgency: Prisma.Sql
  readonly count: Prisma.Sql
}

/** Each need's urgency or 0, from a person `p` and what is around them `a`. */
function needsSql(settings: Settings, today: LocalDate): NeedsSql {
  const recent = stepsSince(settings.noStepAlertDays, today)
  const when = (urgency: number, condition: Prisma.Sql) =>
    Prisma.sql`case when ${condition} then ${urgency}::int else 0 end`
  const reviewOn = Prisma.sql`(${parisDaySql(Prisma.sql`p."diagnosticDoneAt"`)}
    + make_interval(months => ${settings.diagnosticValidityMonths}::int))::date`
  const each = [
    Prisma.sql`coalesce(a."answer", 0)`,
    Prisma.sql`coalesce(a."rebound", 0)`,
    Prisma.sql`coalesce(a."signature", 0)`,
    when(
      NEED_URGENCY.consentMissing,
      Prisma.sql`p."consentAt" is null or p."consentWithdrawnAt" is not null`,
    ),
    when(NEED_URGENCY.diagnosticMissing, Prisma.sql`p."diagnosticDoneAt" is null`),
    when(
      NEED_URGENCY.representativeMissing,
      Prisma.sql`p."legalRepresentativeName" is null
        and p."birthDate" > (${today}::date - make_interval(years => ${ADULT_AGE}::int))::date`,
    ),
    when(
      NEED_URGENCY.noStep,
      Prisma.sql`not coalesce(a."moving", false) and p."lastStepAt" < ${recent}::timestamp`,
    ),
    when(NEED_URGENCY.diagnosticToReview, Prisma.sql`${reviewOn} < ${today}::date`),
  ]
  const counted = each.map((need) => Prisma.sql`(${need} > 0)::int`)
  return { urgency: Prisma.sql`greatest(${Prisma.join(each)})`, count: Prisma.join(counted, ' + ') }
}

/** What comes before the names, which decide between equals. */
function orderOf({ sort, only }: PeopleAsked, needs: NeedsSql, today: LocalDate): Prisma.Sql {
  // A closed file asks for nothing.
  if (sort === 'name' || (sort === 'urgency' && only === 'closed')) return Prisma.empty
  if (sort === 'urgency') return Prisma.sql`${needs.urgency} desc, ${needs.count} desc, `
  const since = parisDaySql(Prisma.sql`coalesce(p."lastProposedAt", p."waitingSince")`)
  return Prisma.sql`least(${since}, ${today}::date), `
}

const NOTHING_PROPOSED_DAYS = 60

function filtered(viewer: Viewer, asked: PeopleAsked, today: LocalDate): Prisma.Sql {
  const parts = [
    inState(asked.only === 'closed' ? 'closed' : 'active'),
    eachWordSql(asked.text, (like) => Prisma.sql`p."searchName" like ${like}`),
  ]
  if (asked.mine) parts.push(Prisma.sql`p."supportReferentId" = ${viewer.userId}::uuid`)
  if (asked.sector) {
    const { key, romeCodes } = asked.sector
    parts.push(Prisma.sql`(${key} = any(coalesce(p."openSectors", '{}')) or exists (select 1 from "WantedJob" w
      where w."personId" = p."id" and w."romeCode" = any(${[...romeCodes]}::text[])))`)
  }
  if (asked.only === 'withoutConsent') {
    parts.push(Prisma.sql`(p."consentAt" is null or p."consentWithdrawnAt" is not null)`)
  }
  if (asked.only === 'withoutDiagnostic') parts.push(Prisma.sql`p."diagnosticDoneAt" is null`)
  if (asked.only === 'nothingProposed') {
    const before = parisInstant(addDays(today, 1 - NOTHING_PROPOSED_DAYS))
    parts.push(Prisma.sql`coalesce(p."lastProposedAt", p."waitingSince") < ${before}::timestamp`)
  }
  return Prisma.join(parts, ' and ')
}
