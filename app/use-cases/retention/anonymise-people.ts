import type { TransactionContext } from '../context'
import { forgetApplications } from './forget-applications'
import { forgetPairings } from './forget-pairings'

/** What stands for a person whose file became anonymous, wherever their name was. */
export const ANONYMOUS = { firstName: 'Personne', lastName: 'anonymisée' } as const

/** Born on this day: nobody's age can be told. */
const NO_BIRTH_DATE = '1900-01-01'

/**
 * Makes files anonymous for good: who the person is, where they live, how they are reached, what they said and what
 * was written about them goes, with their account. What remains is counted (a wanted job, a recommendation and its
 * states), placed at the most populated commune of the territory. Archived conventions keep their text until erased.
 */
export async function anonymisePeople(tx: TransactionContext, personIds: readonly string[]): Promise<void> {
  const ids = [...personIds]
  const ofThem = { where: { personId: { in: ids } } }
  await tx.db.experience.deleteMany(ofThem)
  await tx.db.certificate.deleteMany(ofThem)
  await tx.db.travelMode.deleteMany(ofThem)
  await tx.db.diagnosticEntry.deleteMany(ofThem)
  await tx.db.mobilisedSolution.deleteMany(ofThem)
  await tx.db.fileAccess.deleteMany(ofThem)
  await tx.db.agendaFeed.deleteMany(ofThem)
  await tx.db.auditEntry.deleteMany({ where: { subjectType: 'person', subjectId: { in: ids } } })
  await tx.db.personalLink.deleteMany({ where: { recommendation: { personId: { in: ids } } } })
  await tx.db.recommendation.updateMany({
    ...ofThem,
    data: { suggestionNote: null, sentence: null, reasonDetail: null },
  })
  await tx.db.reboundPlan.updateMany({ ...ofThem, data: { barriers: [], bridges: null } })
  await forgetPairings(tx, ids)
  await forgetApplications(tx, ids)
  await forgetAccounts(tx, ids)
  await tx.db.$executeRaw`
    update "Person" p set
      "firstName" = ${ANONYMOUS.firstName}, "lastName" = ${ANONYMOUS.lastName}, "searchName" = '',
      "birthDate" = ${NO_BIRTH_DATE}::date, "email" = null, "phone" = null, "address" = null,
      "postalCode" = coalesce(c."postalCodes"[1], ''), "city" = c."name", "communeCode" = c."inseeCode",
      "latitude" = c."latitude", "longitude" = c."longitude",
      "statuses" = '{}', "currentEmployerName" = null, "currentEmployerEmail" = null,
      "currentEmployerSignatory" = null, "legalRepresentativeName" = null, "legalRepresentativeEmail" = null,
      "legalRepresentativePhone" = null, "openSectors" = '{}', "skills" = '{}', "softSkills" = '{}',
      "licences" = '{}', "conditionsToAvoid" = '{}', "frenchLevel" = 'B2', "availability" = null,
      "maxWeeklyMinutes" = null, "availableFrom" = null, "availableUntil" = null, "presentation" = null,
      "anonymisedAt" = ${tx.now}::timestamp
    from "Territory" t, lateral (
      select * from "Commune" o order by (o."departmentCode" = t."departmentCode") desc, o."population" desc limit 1
    ) c
    where t."id" = p."territoryId" and p."id" = any(${ids}::uuid[])`
}

/** Takes the candidate's hat away; an account that wore no other goes with it. */
async function forgetAccounts(tx: TransactionContext, personIds: string[]): Promise<void> {
  const people = await tx.db.person.findMany({
    where: { id: { in: personIds }, userId: { not: null } },
    select: { userId: true },
  })
  const userIds = people.flatMap(({ userId }) => userId ?? [])
  await tx.db.$executeRaw`update "Person" set "userId" = null where "id" = any(${personIds}::uuid[])`
  await tx.db.membership.deleteMany({ where: { role: 'candidate', personId: { in: personIds } } })
  await tx.db.recommendation.updateMany({
    where: { suggestedById: { in: userIds }, personId: { in: personIds } },
    data: { suggestedById: null },
  })
  await tx.db.user.deleteMany({ where: { id: { in: userIds }, memberships: { none: {} } } })
}
