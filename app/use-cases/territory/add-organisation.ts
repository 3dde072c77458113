import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import type { OrganisationFields } from './organisation-fields'

/** A coordinator adds a partner of their territory. Refuses a name that the territory already has. */
export async function addOrganisation(
  context: Context,
  input: OrganisationFields,
): Promise<OrRefusal<{ readonly organisationId: string }>> {
  const { actor } = context
  if (!may(actor, 'organisation.manage') || actor.role !== 'coordinator') return refuse('notAllowed')
  const { territoryId, userId, role } = actor
  return inTransaction(context, async (tx) => {
    // Two at once: the second waits, then finds the name taken.
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('organisation'), hashtext(${territoryId}))`
    const known = await tx.db.organisation.count({ where: { territoryId, name: input.name } })
    if (known > 0) return refuse('organisationKnown')
    const { id } = await tx.db.organisation.create({ data: { ...input, territoryId, createdAt: tx.now } })
    await tx.db.auditEntry.create({
      data: {
        territoryId,
        userId,
        role,
        action: 'organisation.added',
        subjectType: 'organisation',
        subjectId: id,
        at: tx.now,
      },
    })
    return { organisationId: id }
  })
}
