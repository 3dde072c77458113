import { lockConvention } from '~/database/locks'
import { conventionsVisibleTo } from '~/database/scope'
import { signatoriesOf } from '~/domain/convention/checks'
import { completeContent } from '~/domain/convention/draft'
import { checkMaySign, signingEvent } from '~/domain/convention/signatories'
import { signatoryOf } from '~/domain/convention/signatory-of'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { appendSignature } from './append-signature'
import { currentVersion } from './current-version'
import { moveConvention } from './move-convention'

export interface SignInput {
  readonly conventionId: string
  /** The version that the person read; another one current now means reading again. */
  readonly version: number
}

/**
 * Signs the current version for the holder of a personal link or of an account. Who, when, which version and which
 * text are decided here alone. Two people signing at the same instant follow each other on the convention's row.
 */
export async function signConvention(
  context: Context,
  input: SignInput,
): Promise<OrRefusal<{ readonly allSigned: boolean }>> {
  if (!may(context.actor, 'convention.sign')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const where = { AND: [conventionsVisibleTo(tx.actor), { id: input.conventionId }] }
    if (!(await tx.db.convention.findFirst({ where, select: { id: true } }))) return refuse('notFound')
    await lockConvention(tx, input.conventionId)
    const convention = await tx.db.convention.findFirstOrThrow({
      where,
      include: { signatories: true, signatures: { orderBy: { sequence: 'asc' } } },
    })
    const signatory = signatoryOf(tx.actor, convention.signatories)
    if (!signatory || signatory.role === 'prescriber') return refuse('conventionNotASignatory')
    if (convention.version !== input.version) return refuse('conventionVersionChanged')
    const content = completeContent((await currentVersion(tx, convention)).content)
    if (isRefused(content)) return content
    // From the content: somebody who signed an earlier version may no longer be needed.
    const required = signatoriesOf(content).map(({ role }) => role)
    const signed = convention.signatures
      .filter((each) => each.version === convention.version)
      .map((each) => each.role)
    const refused = checkMaySign(signatory.role, required, signed)
    if (refused) return refused
    const event = signingEvent(signatory.role, required, signed)
    const moved = await moveConvention(tx, convention, { event })
    if (isRefused(moved)) return moved
    await appendSignature(tx, { convention, signatory, content, last: convention.signatures.at(-1) })
    const { id: conventionId, territoryId } = convention
    await tx.emit(
      { type: 'convention.signed', payload: { conventionId, signatoryId: signatory.id } },
      { territoryId },
    )
    if (event === 'signLast') {
      await tx.emit({ type: 'convention.readyForReview', payload: { conventionId } }, { territoryId })
    }
    return { allSigned: event === 'signLast' }
  })
}
