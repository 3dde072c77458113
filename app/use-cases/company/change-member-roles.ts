import { type CompanyRole, companyRolesOf } from '~/domain/company/company-roles'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { isLastAdministrator, lockAdministrators } from './lock-team'
import { placesOf } from './member-places'

interface ChangeRolesInput {
  readonly membershipId: string
  readonly companyRoles: readonly CompanyRole[]
  readonly establishmentIds: readonly string[]
}

/**
 * An administrator says what a member of the company does, and where; the member is told, and their next page obeys.
 * Refuses no role at all (`companyRoleMissing`) and to take the last administrator's (`lastAdministrator`).
 */
export async function changeMemberRoles(
  context: Context,
  input: ChangeRolesInput,
): Promise<OrRefusal<{ readonly changed: boolean }>> {
  const { actor } = context
  if (!may(actor, 'company.manage') || actor.role !== 'employer') return refuse('notAllowed')
  const companyRoles = companyRolesOf(input.companyRoles)
  if (companyRoles.length === 0) return refuse('companyRoleMissing')
  return inTransaction<Context['actor'], OrRefusal<{ readonly changed: boolean }>>(context, async (tx) => {
    const administrators = await lockAdministrators(tx, actor.companyId)
    if (!administrators.includes(actor.membershipId)) return refuse('notAllowed')
    const hat = await tx.db.membership.findFirst({
      where: { id: input.membershipId, companyId: actor.companyId, role: 'employer', endedAt: null },
    })
    if (!hat) return refuse('notFound')
    if (!companyRoles.includes('administrator') && isLastAdministrator(administrators, hat.id))
      return refuse('lastAdministrator')
    const establishmentIds = await placesOf(tx, actor.companyId, input.establishmentIds)
    const before = companyRolesOf(hat.companyRoles)
    const sameRoles = before.join() === companyRoles.join()
    const samePlaces = [...hat.establishmentIds].sort().join() === [...establishmentIds].sort().join()
    if (sameRoles && samePlaces) return { changed: false }
    await tx.db.membership.update({ where: { id: hat.id }, data: { companyRoles, establishmentIds } })
    const by = { territoryId: actor.territoryId, userId: actor.userId, role: actor.role }
    const subject = { subjectType: 'membership', subjectId: hat.id, details: { before, after: companyRoles } }
    await tx.db.auditEntry.create({ data: { at: tx.now, ...by, action: 'member.rolesChanged', ...subject } })
    if (!sameRoles) {
      const payload = { membershipId: hat.id }
      await tx.emit({ type: 'company.rolesChanged', payload }, { territoryId: actor.territoryId })
    }
    return { changed: true }
  })
}
