import { Prisma } from '~/database/generated/client'
import { isSignedIn } from '~/domain/permissions/actor'
import type { Context } from '../context'

type FilePart = 'file' | 'matching' | 'recommendation' | 'convention' | 'pairing'

/** Whose file was read: people by their identifier, or the person of what is theirs alone. */
export type ReadSubject =
  | { readonly personIds: readonly string[] }
  | { readonly conventionId: string }
  | { readonly recommendationId: string }
  | { readonly pairingId: string }

/**
 * Notes that a professional read something of a person's file, which the person sees: at most one line per reader,
 * person, part and hour. Called once the read was allowed and made (by the door of every page about one person, see
 * door.server), so that a consent withdrawn since hides no read. Employers and the person themselves are not noted:
 * they read a recommendation, or their own data.
 */
export async function recordFileAccess(
  { actor, db, ports }: Context,
  input: { readonly subject: ReadSubject; readonly what: FilePart },
): Promise<void> {
  if (!isSignedIn(actor) || !('organisationId' in actor)) return
  const at = ports.clock.now()
  const hour = Math.floor(at.getTime() / 3_600_000)
  // The same reader, person, part and hour give the same identifier: two reads at once still make one line.
  await db.$executeRaw`
    insert into "FileAccess" ("id", "personId", "userId", "userName", "organisationName", "role", "what", "at")
    select md5(concat_ws('|', p."id", m."userId", ${input.what}::text, ${hour}::int))::uuid, p."id", m."userId",
      u."firstName" || ' ' || u."lastName", coalesce(o."name", ''), m."role", ${input.what}::text, ${at}::timestamp
    from "Membership" m
    join "User" u on u."id" = m."userId"
    join "Person" p on p."territoryId" = m."territoryId" and ${concerns(input.subject)}
    left join "Organisation" o on o."id" = m."organisationId"
    where m."id" = ${actor.membershipId}::uuid
    on conflict ("id") do nothing`
}

function concerns(subject: ReadSubject): Prisma.Sql {
  if ('personIds' in subject) return Prisma.sql`p."id" = any(${[...subject.personIds]}::uuid[])`
  const personOf = (table: Prisma.Sql, id: string) =>
    Prisma.sql`p."id" = (select "personId" from ${table} where "id" = ${id}::uuid)`
  if ('conventionId' in subject) return personOf(Prisma.sql`"Convention"`, subject.conventionId)
  if ('pairingId' in subject) return personOf(Prisma.sql`"Pairing"`, subject.pairingId)
  return personOf(Prisma.sql`"Recommendation"`, subject.recommendationId)
}
