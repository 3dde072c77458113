import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import type { OrganisationFields } from './organisation-fields'

/** A coordinator corrects a partner of their territory. Conventions already written keep what they said. */
export async function editOrganisation(
  context: Context,
  input: OrganisationFields & { readonly organisationId: string },
): Promise<OrRefusal<{ readonly edited: true }>> {
  const { actor } = context
  if (!may(actor, 'organisation.manage') || actor.role !== 'coordinator') return refuse('notAllowed')
  const { organisationId, ...fields } = input
  const { territoryId, userId, role } = actor
  return inTransaction(context, async (tx) => {
    // Two at once: the second waits, then finds the name taken.
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('organisation'), hashtext(${territoryId}))`
    const same = await tx.db.organisation.count({
      where: { territoryId, name: fields.name, id: { not: organisationId } },
    })
    if (same > 0) return refuse('organisationKnown')
    const { count } = await tx.db.organisation.updateMany({
      where: { id: organisationId, territoryId },
      data: fields,
    })
    if (count === 0) return refuse('notFound')
    const subject = { subjectType: 'organisation', subjectId: organisationId }
    await tx.db.auditEntry.create({
      data: { at: tx.now, territoryId, userId, role, action: 'organisation.edited', ...subject },
    })
    return { edited: true as const }
  })
}
