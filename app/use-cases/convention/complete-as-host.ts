import { toDateColumn } from '~/database/dates'
import { lockConvention } from '~/database/locks'
import { conventionsVisibleTo } from '~/database/scope'
import { changedFields } from '~/domain/convention/describe-changes'
import { parseDraft } from '~/domain/convention/draft'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import { withHostPart } from '~/domain/convention/host-part'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { currentVersion } from './current-version'
import { moveConvention } from './move-convention'
import { tutorColumn } from './tutor-column'

export interface CompleteInput {
  readonly conventionId: string
  /** The revision that the form was made from. */
  readonly revision: number
  /** A part of a content; only what the host may fill is read. */
  readonly fields: unknown
}

/**
 * The host fills what it alone can say of a draft: attestations, insurance, representative, tutor. What it says of
 * itself is remembered for its next conventions. Refused once the convention was sent: the referent edits it then.
 */
export async function completeAsHost(
  context: Context,
  input: CompleteInput,
): Promise<OrRefusal<{ readonly changes: readonly string[] }>> {
  if (!may(context.actor, 'convention.completeAsHost')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const where = { AND: [conventionsVisibleTo(tx.actor), { id: input.conventionId }] }
    if (!(await tx.db.convention.findFirst({ where, select: { id: true } }))) return refuse('notFound')
    await lockConvention(tx, input.conventionId)
    const convention = await tx.db.convention.findFirstOrThrow({ where })
    const { content: before } = await currentVersion(tx, convention)
    const draft = parseDraft(withHostPart(before, input.fields))
    if (isRefused(draft)) return draft
    const changes = changedFields(before, draft)
    if (changes.length === 0) return { changes }
    if (convention.revision !== input.revision) return refuse('someoneWasFaster')
    const moved = await moveConvention(tx, convention, { event: 'edit', data: tutorColumn(draft) })
    if (isRefused(moved)) return moved
    await tx.db.conventionVersion.update({
      where: { conventionId_number: { conventionId: convention.id, number: convention.version } },
      data: { content: draft as object },
    })
    await remember(tx, convention.companyId, draft)
    const { id: conventionId, territoryId } = convention
    await tx.emit({ type: 'convention.completedByHost', payload: { conventionId } }, { territoryId })
    return { changes }
  })
}

/** Data already held is never asked again (décret 2023-1304). */
async function remember(tx: TransactionContext, companyId: string, { host, conditions }: ConventionDraft) {
  await tx.db.company.update({
    where: { id: companyId },
    data: {
      ...(host?.registeredOn && { registeredOn: toDateColumn(host.registeredOn) }),
      ...(host?.collectiveAgreement && { collectiveAgreement: host.collectiveAgreement }),
      ...(conditions?.insurer && { insurer: conditions.insurer }),
      ...(conditions?.insurancePolicy && { insurancePolicy: conditions.insurancePolicy }),
    },
  })
}
