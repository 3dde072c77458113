import { lockConvention } from '~/database/locks'
import { conventionsVisibleTo } from '~/database/scope'
import { signatoryOf } from '~/domain/convention/signatory-of'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

/** A signatory asks for a correction instead of signing: the referent is told, the convention stays as it is. Asked twice with the same words: once. */
export async function requestCorrection(
  context: Context,
  input: { readonly conventionId: string; readonly text: string },
): Promise<OrRefusal<{ readonly remarkId: string }>> {
  if (!may(context.actor, 'convention.sign')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const where = { AND: [conventionsVisibleTo(tx.actor), { id: input.conventionId }] }
    if (!(await tx.db.convention.findFirst({ where, select: { id: true } }))) return refuse('notFound')
    await lockConvention(tx, input.conventionId)
    const convention = await tx.db.convention.findFirstOrThrow({ where, include: { signatories: true } })
    const signatory = signatoryOf(tx.actor, convention.signatories)
    if (!signatory) return refuse('conventionNotASignatory')
    if (!['readyToSign', 'partlySigned', 'inReview'].includes(convention.state)) {
      return refuse('conventionCorrectionTooLate')
    }
    const { id: conventionId, version, territoryId } = convention
    const asked = { conventionId, signatoryId: signatory.id, version, text: input.text }
    const already = await tx.db.conventionRemark.findFirst({ where: { ...asked, settledAt: null } })
    if (already) return { remarkId: already.id }
    const remark = await tx.db.conventionRemark.create({
      data: { ...asked, at: tx.now },
    })
    const payload = { conventionId, remarkId: remark.id }
    await tx.emit({ type: 'convention.correctionRequested', payload }, { territoryId })
    return { remarkId: remark.id }
  })
}
