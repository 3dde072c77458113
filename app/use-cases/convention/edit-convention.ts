import { lockConvention, lockPerson } from '~/database/locks'
import { conventionsVisibleTo } from '~/database/scope'
import { changedFields } from '~/domain/convention/describe-changes'
import { parseDraft } from '~/domain/convention/draft'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { currentVersion } from './current-version'
import { saveDraft, saveNewVersion } from './save-version'

export interface EditInput {
  readonly conventionId: string
  /** The revision that the form was made from. */
  readonly revision: number
  /** The whole content as the form knows it; empty fields are holes. */
  readonly content: unknown
}

/**
 * Saves a content. A draft may have holes. Once it was sent, an edit must be complete and lawful: it makes a new
 * version, clears every signature (they stay in the chain, on their version) and tells the signatories what changed.
 */
export async function editConvention(
  context: Context,
  input: EditInput,
): Promise<OrRefusal<{ readonly version: number; readonly changes: readonly string[] }>> {
  if (!may(context.actor, 'convention.draft')) return refuse('notAllowed')
  const draft = parseDraft(input.content)
  if (isRefused(draft)) return draft
  return inTransaction(context, async (tx) => {
    const seen = await find(tx, input.conventionId)
    if (!seen) return refuse('notFound')
    await lockPerson(tx, seen.personId)
    await lockConvention(tx, seen.id)
    const convention = await find(tx, seen.id)
    if (!convention) return refuse('notFound')
    if (convention.revision !== input.revision) return refuse('someoneWasFaster')
    const before = await currentVersion(tx, convention)
    const changes = changedFields(before.content, draft)
    if (changes.length === 0) return { version: convention.version, changes }
    return convention.state === 'draft'
      ? saveDraft(tx, convention, draft, changes)
      : saveNewVersion(tx, convention, draft, changes)
  })
}

const find = (tx: TransactionContext, id: string) =>
  tx.db.convention.findFirst({ where: { AND: [conventionsVisibleTo(tx.actor), { id }] } })
