import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { heldConvention } from './find-immersion'

/** The prescriber writes that the accident was declared, with its reference. Said twice: the first one stays. */
export async function recordAccidentDeclaration(
  context: Context,
  input: { readonly accidentId: string; readonly reference: string },
): Promise<OrRefusal<{ readonly declared: true }>> {
  if (!may(context.actor, 'convention.review')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const accident = await tx.db.accident.findUnique({ where: { id: input.accidentId } })
    if (!accident) return refuse('notFound')
    const convention = await heldConvention(tx, accident.conventionId)
    if (isRefused(convention)) return convention
    await tx.db.accident.updateMany({
      where: { id: accident.id, declaredAt: null },
      data: {
        declaredAt: tx.now,
        declaredById: isSignedIn(tx.actor) ? tx.actor.userId : null,
        declarationReference: input.reference,
      },
    })
    return { declared: true as const }
  })
}
