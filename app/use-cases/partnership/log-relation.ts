/** A partnership referent writes down a call, a visit, an e-mail with a company, and what comes next. */
import { toDateColumn } from '~/database/dates'
import { type RelationInput, writeRelation } from '~/domain/partnership/relation'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { companyAndAuthor } from './held-company'

interface LogInput extends RelationInput {
  readonly companyId: string
  readonly withWhom: string | null
}

/** Refuses what `writeRelation` refuses; sent twice within the day, written once. */
export async function logRelation(
  context: Context,
  input: LogInput,
): Promise<OrRefusal<{ readonly entryId: string }>> {
  if (!may(context.actor, 'partnership.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const found = await companyAndAuthor(tx, input.companyId)
    if (isRefused(found)) return found
    const written = writeRelation(input, tx.today)
    if (isRefused(written)) return written
    const columns = {
      ...{ territoryId: found.territoryId, companyId: input.companyId, byUserId: found.userId },
      ...{ kind: written.kind, on: toDateColumn(written.on), summary: written.summary },
      ...{ withWhom: input.withWhom, nextAction: written.nextAction },
      nextOn: written.nextOn && toDateColumn(written.nextOn),
    }
    const already = await tx.db.relationEntry.findFirst({ where: columns, select: { id: true } })
    if (already) return { entryId: already.id }
    const entry = await tx.db.relationEntry.create({
      data: { ...columns, byName: found.byName, createdAt: tx.now },
    })
    return { entryId: entry.id }
  })
}
