import { lockConvention, lockOffer, lockPerson } from '~/database/locks'
import { conventionsVisibleTo } from '~/database/scope'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { accountsOf } from './accounts-of'
import { checkedContent } from './checked-content'
import { currentVersion } from './current-version'
import { moveConvention } from './move-convention'
import { settleSignatories } from './settle-signatories'

/**
 * Sends a complete and lawful draft to everybody who signs: the revision that was read, when it is given. Refuses
 * what is missing or unlawful with the first such point, and the draft of an agreement that failed. The person's row
 * is held, so that two conventions sent at once cannot pass the caps of D5135-3 together.
 */
export async function sendToSignature(
  context: Context,
  input: { readonly conventionId: string; readonly revision?: number },
): Promise<OrRefusal<{ readonly version: number }>> {
  if (!may(context.actor, 'convention.draft')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const where = { AND: [conventionsVisibleTo(tx.actor), { id: input.conventionId }] }
    const found = await tx.db.convention.findFirst({ where, select: { personId: true, offerId: true } })
    if (!found) return refuse('notFound')
    await lockPerson(tx, found.personId)
    // Held so that the agreement does not fail meanwhile.
    await lockOffer(tx, found.offerId)
    await lockConvention(tx, input.conventionId)
    const convention = await tx.db.convention.findFirstOrThrow({ where, include: { recommendation: true } })
    if ((input.revision ?? convention.revision) !== convention.revision) return refuse('someoneWasFaster')
    if (convention.recommendation?.state === 'failed') return refuse('conventionNotAgreed')
    const { content: draft } = await currentVersion(tx, convention)
    const content = await checkedContent(tx, convention, draft)
    if (isRefused(content)) return content
    const moved = await moveConvention(tx, convention, { event: 'send', data: { sentToSignatureAt: tx.now } })
    if (isRefused(moved)) return moved
    await settleSignatories(tx, convention.id, content, await accountsOf(tx, convention, content))
    const { id: conventionId, version, territoryId } = convention
    await tx.emit({ type: 'convention.sentToSignature', payload: { conventionId, version } }, { territoryId })
    return { version }
  })
}
