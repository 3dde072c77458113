import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { auditPerson } from './audit-person'
import { personToWrite } from './person-to-write'

/**
 * Gives a person's file to a colleague of the same organisation, who becomes the one support referent.
 * Refuses somebody who is not a support referent there. Another organisation takes a handover, not a transfer.
 */
export async function transferPerson(
  context: Context,
  input: { readonly personId: string; readonly toUserId: string },
): Promise<OrRefusal<{ readonly supportReferentId: string }>> {
  if (!may(context.actor, 'person.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const person = await personToWrite(tx, input.personId)
    if (isRefused(person)) return person
    const colleague = await tx.db.membership.findFirst({
      where: {
        userId: input.toUserId,
        role: 'supportReferent',
        organisationId: person.organisationId,
        endedAt: null,
      },
      select: { userId: true },
    })
    if (!colleague) return refuse('personColleagueUnknown')
    if (person.supportReferentId !== colleague.userId) {
      await tx.db.person.update({
        where: { id: person.id },
        data: { supportReferentId: colleague.userId, revision: { increment: 1 } },
      })
      await auditPerson(tx, person, 'person.transferred', {
        from: person.supportReferentId,
        to: colleague.userId,
      })
    }
    return { supportReferentId: colleague.userId }
  })
}
