import type { CompanyRole } from '~/domain/company/company-roles'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { placesOf } from '../company/member-places'
import { type Context, inTransaction } from '../context'
import { writeInvitation } from './write-invitation'

export interface InviteMemberInput {
  readonly role: 'employer' | ProfessionalActor['role']
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly jobTitle?: string | undefined
  /** The organisation of the territory that a coordinator invites into; an employer always invites into their own company. */
  readonly organisationId?: string | undefined
  /** What an employer's guest will do in the company; everything when nothing is said. */
  readonly companyRoles?: readonly CompanyRole[] | undefined
  /** Where: all its places when none is named. */
  readonly establishmentIds?: readonly string[] | undefined
}

/**
 * Invites a person to wear a hat: an employer into their own company, a coordinator into an organisation of their
 * territory. A newer invitation to the same place replaces those still waiting.
 * Refuses `notAllowed`, `roleNotInvited`, `companyRoleMissing`, `notFound` (organisation), `alreadyMember`.
 */
export async function inviteMember(
  context: Context,
  input: InviteMemberInput,
): Promise<OrRefusal<{ invitationId: string }>> {
  return inTransaction<Context['actor'], OrRefusal<{ invitationId: string }>>(context, async (tx) => {
    const { actor } = tx
    if (actor.role === 'employer') {
      if (input.role !== 'employer') return refuse('roleNotInvited')
      if (!may(actor, 'company.manage')) return refuse('notAllowed')
      if (input.companyRoles?.length === 0) return refuse('companyRoleMissing')
      const establishmentIds = await placesOf(tx, actor.companyId, input.establishmentIds ?? [])
      const { companyId } = actor
      return writeInvitation(tx, { ...input, establishmentIds, companyId, organisationId: null }, actor)
    }
    if (actor.role !== 'coordinator') return refuse('notAllowed')
    if (input.role === 'employer') return refuse('roleNotInvited')
    const organisation = await tx.db.organisation.findFirst({
      where: { id: input.organisationId ?? '', territoryId: actor.territoryId, archivedAt: null },
      select: { id: true },
    })
    if (!organisation) return refuse('notFound')
    return writeInvitation(tx, { ...input, companyId: null, organisationId: organisation.id }, actor)
  })
}
