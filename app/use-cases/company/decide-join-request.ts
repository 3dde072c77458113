import type { CompanyRole } from '~/domain/company/company-roles'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { writeInvitation } from '../account/write-invitation'
import { type Context, inTransaction } from '../context'

interface DecideJoinRequestInput {
  readonly joinRequestId: string
  readonly decision: 'accept' | 'refuse'
  /** What an accepted person will do in the company. */
  readonly companyRoles?: readonly CompanyRole[] | undefined
}

/**
 * An administrator of the company answers who asked to join. Accepted, the person is invited at their address, which the
 * invitation proves. Refuses `notFound`, `someoneWasFaster`, and to let
 * somebody in without a role (`companyRoleMissing`).
 */
export async function decideJoinRequest(
  context: Context,
  input: DecideJoinRequestInput,
): Promise<OrRefusal<{ decided: true }>> {
  const { actor } = context
  if (!may(actor, 'company.manage') || actor.role !== 'employer') return refuse('notAllowed')
  if (input.decision === 'accept' && input.companyRoles?.length === 0) return refuse('companyRoleMissing')
  return inTransaction<Context['actor'], OrRefusal<{ decided: true }>>(context, async (tx) => {
    const request = await tx.db.joinRequest.findFirst({
      where: { id: input.joinRequestId, companyId: actor.companyId },
    })
    if (!request) return refuse('notFound')
    const decided = await tx.db.joinRequest.updateMany({
      where: { id: request.id, state: 'pending' },
      data: {
        state: input.decision === 'accept' ? 'accepted' : 'refused',
        decidedAt: tx.now,
        decidedById: actor.userId,
      },
    })
    if (decided.count === 0) return refuse('someoneWasFaster')
    if (input.decision === 'accept') {
      const { email, firstName, lastName, jobTitle } = request
      const invited = await writeInvitation(
        tx,
        {
          ...{ role: 'employer', email, firstName, lastName, jobTitle: jobTitle ?? undefined },
          companyRoles: input.companyRoles,
          companyId: actor.companyId,
          organisationId: null,
        },
        actor,
      )
      // Somebody invited them meanwhile: what was asked is done.
      if (isRefused(invited) && invited.refused !== 'alreadyMember') return invited
    }
    await tx.emit(
      { type: 'company.joinDecided', payload: { joinRequestId: request.id } },
      { territoryId: actor.territoryId },
    )
    return { decided: true as const }
  })
}
