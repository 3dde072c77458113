/** What retention may take now, one query per rule: an identifier and its territory, for what is over. */
import { keptSince, RETENTION_KEYS, RETENTION_RULES, type RetentionKey } from '~/domain/retention/rules'
import type { Db, Transaction } from './client'
import { Prisma } from './generated/client'

const { sql } = Prisma

/** The last day of a convention, or the day it was to end. */
const END = sql`coalesce(c."endedOn", c."endDate")`

/**
 * A file was last touched when its account signed in or somebody wrote on it (`lastContactAt`), when somebody moved a
 * recommendation, a convention or a pairing of theirs, when one ended, or when somebody wrote in their conversations;
 * what the clock does alone is no contact.
 */
const peopleRestricted = (before: Date) => sql`
  select p."id"::text as "id", p."territoryId" from "Person" p
  where p."restrictedAt" is null and p."lastContactAt" < ${before}::timestamp
    and not exists (select 1 from "Recommendation" r join "RecommendationChange" h on h."recommendationId" = r."id"
      where r."personId" = p."id" and h."by" <> 'clock' and h."at" >= ${before}::timestamp)
    and not exists (select 1 from "Convention" c where c."personId" = p."id" and ${END} >= ${before}::timestamp)
    and not exists (select 1 from "Convention" c join "ConventionChange" h on h."conventionId" = c."id"
      where c."personId" = p."id" and h."by" <> 'clock' and h."at" >= ${before}::timestamp)
    and not exists (select 1 from "Pairing" g left join "PairingChange" h on h."pairingId" = g."id"
      where g."personId" = p."id" and (greatest(g."endedOn", g."lastMetOn") >= ${before}::timestamp
        or (h."by" <> 'clock' and h."at" >= ${before}::timestamp)))
    and not exists (select 1 from "Thread" t left join "Pairing" g on g."id" = t."pairingId"
      where p."id" in (t."personId", g."personId") and t."lastMessageAt" >= ${before}::timestamp)`

const DUE: Readonly<Record<RetentionKey, (before: Date) => Prisma.Sql>> = {
  peopleRestricted,
  peopleAnonymised: (before) => sql`
    select "id"::text as "id", "territoryId" from "Person"
    where "restrictedAt" < ${before}::timestamp and "anonymisedAt" is null`,
  hostViews: (before) => sql`
    select "id"::text as "id", "territoryId" from "Recommendation"
    where "closedAt" < ${before}::timestamp and "presentedAt" is not null and "hostViewEndedAt" is null
      and "state" <> 'concluded'`,
  tutorLogs: (before) => sql`
    select c."id"::text as "id", c."territoryId" from "Convention" c
    where ${END} < ${before}::timestamp and exists (select 1 from "TutorNote" n where n."conventionId" = c."id")`,
  conventionsArchived: (before) => sql`
    select c."id"::text as "id", c."territoryId" from "Convention" c
    where c."archivedAt" is null and ${END} < ${before}::timestamp`,
  conventionsErased: (before) => sql`
    select c."id"::text as "id", c."territoryId" from "Convention" c
    where c."archivedAt" is not null and ${END} < ${before}::timestamp`,
  fileReads: (before) => sql`
    select f."id"::text as "id", p."territoryId" from "FileAccess" f join "Person" p on p."id" = f."personId"
    where f."at" < ${before}::timestamp`,
  // What belongs to no territory tells of the installation (« the demonstration is loaded »), and of nobody.
  auditTrail: (before) => sql`
    select "id"::text as "id", "territoryId" from "AuditEntry"
    where "at" < ${before}::timestamp and "territoryId" is not null`,
  events: (before) => sql`
    select "id"::text as "id", "territoryId" from "OutboxEvent"
    where coalesce("handledAt", "deadAt") < ${before}::timestamp`,
  messages: (before) => sql`
    select "id"::text as "id", "territoryId" from "Message"
    where coalesce("sentAt", "deadAt") < ${before}::timestamp`,
  links: (before) => sql`
    select "tokenHash" as "id", null::uuid as "territoryId" from "SignInLink" where "expiresAt" < ${before}::timestamp
    union all select "id", null from "Session" where "expiresAt" < ${before}::timestamp
    union all select "tokenHash", null from "PersonalLink" where "expiresAt" < ${before}::timestamp
    union all select "id", null from "ShortLink" where "expiresAt" < ${before}::timestamp`,
  invitations: (before) => sql`
    select "id"::text as "id", "territoryId" from "Invitation"
    where coalesce("acceptedAt", "revokedAt", "expiresAt") < ${before}::timestamp
    union all select j."id"::text, c."territoryId" from "JoinRequest" j join "Company" c on c."id" = j."companyId"
    where coalesce(j."decidedAt", j."createdAt") < ${before}::timestamp`,
  signUps: (before) => sql`
    select "id"::text as "id", "territoryId" from "Company"
    where "state" = 'pendingConfirmation' and "createdAt" < ${before}::timestamp`,
}

const dueNow = (key: RetentionKey, now: Date) => DUE[key](keptSince(RETENTION_RULES[key].keep, now))

export interface Due {
  readonly id: string
  readonly territoryId: string | null
}

/** At most `limit` rows that a rule may take now. */
export function readDue(db: Transaction, key: RetentionKey, now: Date, limit: number): Promise<Due[]> {
  return db.$queryRaw<Due[]>`select "id", "territoryId" from (${dueNow(key, now)}) due limit ${limit}`
}

/**
 * How much each rule may take now, in one query: of a territory and, for technical rules, of the whole installation;
 * of everything without a territory.
 */
export async function countDue(
  db: Db,
  now: Date,
  territoryId?: string,
): Promise<Readonly<Record<RetentionKey, number>>> {
  const counts = RETENTION_KEYS.map((key) => {
    const whole = territoryId === undefined || RETENTION_RULES[key].technical
    const scope = whole ? sql`true` : sql`due."territoryId" = ${territoryId}::uuid`
    return sql`select ${key}::text as "key", count(*)::int as "count" from (${dueNow(key, now)}) due where ${scope}`
  })
  const rows = await db.$queryRaw<
    { key: RetentionKey; count: number }[]
  >`${Prisma.join(counts, ' union all ')}`
  return Object.fromEntries(rows.map(({ key, count }) => [key, count])) as Record<RetentionKey, number>
}
