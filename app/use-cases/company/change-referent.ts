/** A company gets another named partnership referent: recorded, and told to the company. */
import { companiesVisibleTo } from '~/database/scope'
import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

interface ChangeInput {
  readonly companyId: string
  readonly userId: string
}

/** Refuses a user who is not a partnership referent of the territory; giving it to the same one changes nothing. */
export async function changeReferent(
  context: Context,
  { companyId, userId }: ChangeInput,
): Promise<OrRefusal<{ readonly changed: boolean }>> {
  const { actor } = context
  if (!may(actor, 'company.assign') || !isSignedIn(actor)) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const company = await tx.db.company.findFirst({
      where: { AND: [{ id: companyId }, companiesVisibleTo(actor)] },
    })
    const hat = await tx.db.membership.findFirst({
      where: { userId, role: 'partnershipReferent', territoryId: actor.territoryId, endedAt: null },
    })
    if (!company || !hat) return refuse('notFound')
    if (company.partnershipReferentId === userId) return { changed: false }
    const { count } = await tx.db.company.updateMany({
      where: { id: companyId, partnershipReferentId: company.partnershipReferentId },
      data: { partnershipReferentId: userId },
    })
    if (count === 0) return refuse('someoneWasFaster')
    const change = {
      companyId,
      fromUserId: company.partnershipReferentId,
      toUserId: userId,
      byUserId: actor.userId,
    }
    await tx.db.referentChange.create({ data: { ...change, at: tx.now } })
    await tx.emit(
      { type: 'company.referentChanged', payload: { companyId } },
      { territoryId: company.territoryId },
    )
    return { changed: true }
  })
}
