/** What the rules look at besides the content: the person's other conventions, and who prescribes. */
import type { PreviousConvention } from '~/domain/convention/duration'
import type { Objective } from '~/domain/convention/objectives'
import type { PrescribingOrganisation } from '~/domain/convention/prescribers'
import type { Db } from './client'
import { toLocalDate, toLocalDateOrNull } from './dates'

interface InDatabase {
  readonly db: Db
}

/** Every other convention of a person, as the caps of D5135-3 count them; the establishments of one company are one host. */
export async function previousConventions(
  { db }: InDatabase,
  personId: string,
  exceptId: string,
): Promise<PreviousConvention[]> {
  const rows = await db.convention.findMany({
    where: { personId, id: { not: exceptId }, state: { notIn: ['draft'] } },
    include: { assessments: { select: { objectiveReached: true } } },
  })
  return rows.map((row) => ({
    id: row.id,
    hostId: row.companyId,
    state: row.state,
    objective: row.objective as Objective,
    startDate: toLocalDate(row.startDate),
    endDate: toLocalDate(row.endDate),
    endedOn: toLocalDateOrNull(row.endedOn),
    renewalOfId: row.renewalOfId,
    objectiveReached: row.assessments.find((each) => each.objectiveReached !== null)?.objectiveReached,
  }))
}

export async function prescriberFacts(
  { db }: InDatabase,
  organisationId: string,
): Promise<PrescribingOrganisation> {
  const row = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  return { name: row.name, kind: row.kind, mandateUntil: toLocalDateOrNull(row.mandateUntil) }
}
