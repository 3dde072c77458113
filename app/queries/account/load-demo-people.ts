/** The fictitious people of a demonstration, by role, those with something to do first: a click makes the visitor one of them. */
import type { Db } from '~/database/client'
import { SIGNED_IN_ROLES } from '~/domain/permissions/actor'

const MOST_PER_ROLE = 6

export async function loadDemoPeople(db: Db) {
  const hats = await db.$queryRaw<DemoHat[]>`
    select "id", "role"::text as "role", "name", "place" from (
      select m."id", m."role", u."firstName" || ' ' || u."lastName" as "name",
             coalesce(o."name", c."name", t."name") as "place",
             row_number() over (
               partition by m."role"
               order by (
                 select count(*) from "Recommendation" r
                 left join "Person" p on p."id" = r."personId"
                 where (m."role" = 'employer' and r."companyId" = m."companyId" and r."state" = 'presented')
                    or (m."role" = 'candidate' and p."userId" = m."userId" and r."state" = 'proposed'
                        and r."candidateDeadline" >= current_date)
               ) + (
                 select count(*) from "Convention" v
                 left join "Person" p on p."id" = v."personId"
                 where v."state" in ('readyToSign', 'partlySigned', 'ongoing', 'completed')
                   and ((m."role" = 'employer' and v."companyId" = m."companyId")
                     or (m."role" = 'candidate' and p."userId" = m."userId"))
               ) desc, m."createdAt", m."id"
             ) as "rank"
      from "Membership" m
      join "User" u on u."id" = m."userId"
      join "Territory" t on t."id" = m."territoryId"
      left join "Organisation" o on o."id" = m."organisationId"
      left join "Company" c on c."id" = m."companyId"
      where m."endedAt" is null and (c."id" is null or c."state" = 'active')
    ) ranked
    where "rank" <= ${MOST_PER_ROLE}
    order by "rank"`
  return SIGNED_IN_ROLES.map((role) => ({ role, people: hats.filter((hat) => hat.role === role) })).filter(
    ({ people }) => people.length > 0,
  )
}

interface DemoHat {
  readonly id: string
  readonly role: string
  readonly name: string
  readonly place: string
}

/** Whose hat it is; null when there is none. */
export async function findHat(db: Db, membershipId: string) {
  const hat = await db.membership.findUnique({ where: { id: membershipId }, select: { userId: true } })
  return hat && { userId: hat.userId, membershipId }
}
