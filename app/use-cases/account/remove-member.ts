import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { handOverCompanies } from '../company/assign-referent'
import { type Context, inTransaction, type TransactionContext } from '../context'

/**
 * Takes a hat away: it ends now, and so do its sessions. An employer in their own company, a coordinator in their
 * territory's organisations. The companies of a partnership referent who leaves go to the others.
 * Refuses the last member of a company (`lastMember`) and the last coordinator of a territory (`lastCoordinator`).
 */
export async function removeMember(
  context: Context,
  input: { membershipId: string },
): Promise<OrRefusal<{ removed: true }>> {
  const { actor } = context
  if (!isSignedIn(actor)) return refuse('notAllowed')
  const allowed = may(actor, 'company.manage') || may(actor, 'member.manage')
  if (!allowed) return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<{ removed: true }>>(context, async (tx) => {
    const reach =
      actor.role === 'employer'
        ? { companyId: actor.companyId }
        : { territoryId: actor.territoryId, organisationId: { not: null } }
    const hat = await tx.db.membership.findFirst({
      where: { id: input.membershipId, endedAt: null, ...reach },
    })
    if (!hat) return refuse('notFound')
    if (hat.companyId && (await othersOf(tx, hat.companyId, 'Company', hat)) === 0)
      return refuse('lastMember')
    const lastCoordinator =
      hat.role === 'coordinator' && (await othersOf(tx, hat.territoryId, 'Territory', hat)) === 0
    if (lastCoordinator) return refuse('lastCoordinator')

    const ended = await tx.db.membership.updateMany({
      where: { id: hat.id, endedAt: null },
      data: { endedAt: tx.now },
    })
    if (ended.count === 0) return refuse('someoneWasFaster')
    await tx.db.session.updateMany({
      where: { membershipId: hat.id, revokedAt: null },
      data: { revokedAt: tx.now },
    })
    if (hat.role === 'partnershipReferent') await handOverCompanies(tx, hat.userId, hat.territoryId)
    const by = { territoryId: hat.territoryId, userId: actor.userId, role: actor.role }
    const subject = { subjectType: 'membership', subjectId: hat.id, details: { role: hat.role } }
    await tx.db.auditEntry.create({ data: { at: tx.now, ...by, action: 'member.removed', ...subject } })
    return { removed: true as const }
  })
}

/** Others who wear the same hat in the same place; the place's row is held, so that two removals cannot both succeed. */
async function othersOf(
  tx: TransactionContext,
  placeId: string,
  place: 'Company' | 'Territory',
  hat: { id: string; role: 'employer' | 'coordinator' | string },
): Promise<number> {
  if (place === 'Company')
    await tx.db.$queryRaw`select 1 from "Company" where "id" = ${placeId}::uuid for update`
  else await tx.db.$queryRaw`select 1 from "Territory" where "id" = ${placeId}::uuid for update`
  const where =
    place === 'Company' ? { companyId: placeId } : { territoryId: placeId, role: 'coordinator' as const }
  return tx.db.membership.count({ where: { ...where, endedAt: null, id: { not: hat.id } } })
}
