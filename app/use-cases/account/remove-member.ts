import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { handOverCompanies } from '../company/assign-referent'
import { isLastAdministrator, lockAdministrators } from '../company/lock-team'
import { type Context, inTransaction, type TransactionContext } from '../context'

/**
 * Takes a hat away: it ends now, and so do its sessions. An administrator in their own company, a coordinator in their
 * territory's organisations; a member of a company leaves it by themselves. The companies of a partnership referent who
 * leaves go to the others. Refuses the last member of a company (`lastMember`), who alone administers it
 * (`lastAdministrator`) and the last coordinator of a territory (`lastCoordinator`).
 */
export async function removeMember(
  context: Context,
  input: { membershipId: string },
): Promise<OrRefusal<{ removed: true }>> {
  const { actor } = context
  if (!isSignedIn(actor)) return refuse('notAllowed')
  const own = actor.role === 'employer' && input.membershipId === actor.membershipId
  if (!own && !may(actor, 'company.manage') && !may(actor, 'member.manage')) return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<{ removed: true }>>(context, async (tx) => {
    const reach =
      actor.role === 'employer'
        ? { companyId: actor.companyId }
        : { territoryId: actor.territoryId, organisationId: { not: null } }
    const hat = await tx.db.membership.findFirst({
      where: { id: input.membershipId, endedAt: null, ...reach },
    })
    if (!hat) return refuse('notFound')
    const last = hat.companyId
      ? await lastOfCompany(tx, hat.companyId, hat.id)
      : hat.role === 'coordinator' && (await isLastCoordinator(tx, hat)) && refuse('lastCoordinator')
    if (last) return last

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
    if (hat.companyId) {
      const payload = { membershipId: hat.id, byThemselves: own }
      await tx.emit({ type: 'company.memberLeft', payload }, { territoryId: hat.territoryId })
    }
    return { removed: true as const }
  })
}

/** Somebody stays, and somebody administers; whoever removes another still does. */
async function lastOfCompany(tx: TransactionContext, companyId: string, membershipId: string) {
  const administrators = await lockAdministrators(tx, companyId)
  const { actor } = tx
  const own = actor.role === 'employer' && actor.membershipId === membershipId
  if (!own && actor.role === 'employer' && !administrators.includes(actor.membershipId))
    return refuse('notAllowed')
  const others = await tx.db.membership.count({
    where: { companyId, endedAt: null, id: { not: membershipId } },
  })
  if (others === 0) return refuse('lastMember')
  return isLastAdministrator(administrators, membershipId) && refuse('lastAdministrator')
}

/** The territory's row is held, so that two coordinators cannot both go. */
async function isLastCoordinator(tx: TransactionContext, hat: { id: string; territoryId: string }) {
  const { id, territoryId } = hat
  await tx.db.$queryRaw`select 1 from "Territory" where "id" = ${territoryId}::uuid for update`
  const others = await tx.db.membership.count({
    where: { territoryId, role: 'coordinator', endedAt: null, id: { not: id } },
  })
  return others === 0
}
