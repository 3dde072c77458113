/** The fictitious people of a demonstration, by role, those with something to do first: a click makes the visitor one of them. */
import type { Db } from '~/database/client'
import { companyRolesOf, describeCompanyRoles } from '~/domain/company/company-roles'
import { SIGNED_IN_ROLES } from '~/domain/permissions/actor'

const MOST_PER_ROLE = 6
const MOST_MATES = 8
/** Beyond those: who has the most job applications under way, and who is in the most pairings. */
const MOST_PER_STORY = 2

export async function loadDemoPeople(db: Db) {
  const hats = await db.$queryRaw<DemoHat[]>`
    with hats as (
      select m."id", m."role", m."jobTitle", m."companyRoles", u."firstName" || ' ' || u."lastName" as "name",
             coalesce(o."name", c."name", t."name") as "place",
             (m."role" = 'employer' and not 'administrator' = any(m."companyRoles")) as "mate",
             (select count(*)::int from "JobApplication" a left join "Person" p on p."id" = a."personId"
              where a."state" in ('presented', 'interview', 'offered')
                and ((m."role" = 'employer' and a."companyId" = m."companyId")
                  or (m."role" = 'candidate' and p."userId" = m."userId"))) as "applications",
             (select count(*)::int from "Pairing" b left join "Person" p on p."id" = b."personId"
              where b."state" in ('accepted', 'charterSigned', 'active', 'paused')
                and ((m."role" = 'sponsor' and b."sponsorId" = m."sponsorId")
                  or (m."role" = 'candidate' and p."userId" = m."userId"))) as "pairings",
             row_number() over (
               partition by m."role", (m."role" = 'employer' and not 'administrator' = any(m."companyRoles"))
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
    ), ranked as (
      select hats.*,
             row_number() over (partition by "role", "mate" order by "applications" desc, "rank") as "byApplications",
             row_number() over (partition by "role" order by "pairings" desc, "rank") as "byPairings"
      from hats
    )
    select "id", "role"::text as "role", "name", "place", "jobTitle", "companyRoles", "mate", "applications", "pairings"
    from ranked
    where "rank" <= case when "mate" then ${MOST_MATES}::int else ${MOST_PER_ROLE}::int end
       or (not "mate" and "applications" > 0 and "byApplications" <= ${MOST_PER_STORY})
       or ("pairings" > 0 and "byPairings" <= ${MOST_PER_STORY})
    order by "rank"`
  return DEMO_GROUPS.map((group) => ({
    group,
    people: hats
      .filter((hat) => (hat.mate ? 'mate' : hat.role) === group)
      .map(({ companyRoles, mate, jobTitle, ...hat }) => ({
        ...hat,
        // In a company's team, what they do comes first: it is what changes what they see.
        place: mate && jobTitle ? `${jobTitle} chez ${hat.place}` : hat.place,
        does: mate ? describeCompanyRoles(companyRolesOf(companyRoles)) : null,
      })),
  })).filter(({ people }) => people.length > 0)
}

/** The roles, with those who work beside whoever administers a company under their own title. */
const DEMO_GROUPS = SIGNED_IN_ROLES.flatMap((role) =>
  role === 'employer' ? (['employer', 'mate'] as const) : [role],
)

interface DemoHat {
  readonly id: string
  readonly role: string
  readonly name: string
  readonly place: string
  readonly jobTitle: string | null
  readonly companyRoles: readonly string[]
  /** Works in a company that somebody else administers. */
  readonly mate: boolean
  /** Job applications still open, as a company or a person. */
  readonly applications: number
  /** Pairings under way, as a sponsor or a person. */
  readonly pairings: number
}

/** Whose hat it is; null when there is none. */
export async function findHat(db: Db, membershipId: string) {
  const hat = await db.membership.findUnique({ where: { id: membershipId }, select: { userId: true } })
  return hat && { userId: hat.userId, membershipId }
}
