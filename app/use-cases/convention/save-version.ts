/** Where an edited content goes: into the draft, or into a new version that asks everybody to sign again. */
import { toDateColumn } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { frenchDate } from '~/domain/calendar/french'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import { isRefused, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'
import { accountsOf } from './accounts-of'
import { checkedContent } from './checked-content'
import { moveConvention } from './move-convention'
import { settleSignatories } from './settle-signatories'
import { tutorColumn } from './tutor-column'

type Row = Prisma.ConventionGetPayload<object>

/** The columns that repeat the content so that constraints and lists can read them. */
function columnsOf(draft: ConventionDraft): Prisma.ConventionUncheckedUpdateManyInput {
  const { period, purpose } = draft
  return {
    ...tutorColumn(draft),
    ...(period?.startDate && { startDate: toDateColumn(period.startDate) }),
    ...(period?.endDate && { endDate: toDateColumn(period.endDate) }),
    ...(purpose?.objective && { objective: purpose.objective }),
  }
}

/** Writes the draft in place; only the order of its dates is asked. */
export async function saveDraft(tx: TransactionContext, row: Row, draft: ConventionDraft, changes: string[]) {
  const { startDate, endDate } = draft.period ?? {}
  if (startDate && endDate && endDate < startDate) {
    return refuse('conventionEndsBeforeStart', { start: frenchDate(startDate), end: frenchDate(endDate) })
  }
  const moved = await moveConvention(tx, row, { event: 'edit', data: columnsOf(draft) })
  if (isRefused(moved)) return moved
  await tx.db.conventionVersion.update({
    where: { conventionId_number: { conventionId: row.id, number: row.version } },
    data: { content: draft as object },
  })
  return { version: row.version, changes }
}

/** A complete and lawful content becomes the next version: signatures are cleared, requests settled, signatories told. */
export async function saveNewVersion(
  tx: TransactionContext,
  row: Row,
  draft: ConventionDraft,
  changes: string[],
) {
  const content = await checkedContent(tx, row, draft)
  if (isRefused(content)) return content
  const version = row.version + 1
  const data = {
    ...columnsOf(content),
    version,
    validatedAt: null,
    signatureReminders: 0,
    sentToSignatureAt: tx.now,
  }
  const moved = await moveConvention(tx, row, { event: 'edit', data })
  if (isRefused(moved)) return moved
  const createdById = 'userId' in tx.actor ? tx.actor.userId : null
  await tx.db.conventionVersion.create({
    data: {
      conventionId: row.id,
      number: version,
      content: content as object,
      changes,
      createdById,
      createdAt: tx.now,
    },
  })
  await settleSignatories(tx, row.id, content, await accountsOf(tx, row, content))
  await tx.db.conventionRemark.updateMany({
    where: { conventionId: row.id, settledAt: null },
    data: { settledAt: tx.now },
  })
  const payload = { conventionId: row.id, version }
  await tx.emit({ type: 'convention.changed', payload }, { territoryId: row.territoryId })
  return { version, changes }
}
