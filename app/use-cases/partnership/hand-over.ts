/** Several companies at once go to a colleague: each change recorded and told, as for one. */
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { changeReferent } from '../company/change-referent'
import { type Context, inTransaction } from '../context'

/** Companies handed over in one go: more is a reorganisation, done page by page. */
export const HAND_OVER_MAX = 100

/** All or none. Refuses an empty list, and a colleague who already holds every one of them. */
export async function handOver(
  context: Context,
  input: { readonly companyIds: readonly string[]; readonly userId: string },
): Promise<OrRefusal<{ readonly changed: number }>> {
  if (!may(context.actor, 'company.assign')) return refuse('notAllowed')
  const companyIds = [...new Set(input.companyIds)].sort().slice(0, HAND_OVER_MAX)
  if (companyIds.length === 0) return refuse('handOverNothing')
  return inTransaction(context, async (tx) => {
    let changed = 0
    for (const companyId of companyIds) {
      const done = await changeReferent(tx, { companyId, userId: input.userId })
      if (isRefused(done)) return done
      if (done.changed) changed += 1
    }
    return changed === 0 ? refuse('handOverToSelf') : { changed }
  })
}
