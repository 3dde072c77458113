/** What a company lacks: a job and a number of people for a quarter, as it said it to its referent. */
import { companiesVisibleTo } from '~/database/scope'
import { type Quarter, refuseQuarter } from '~/domain/partnership/quarter'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { companyAndAuthor } from './held-company'

interface NeedInput extends Quarter {
  readonly companyId: string
  readonly romeCode: string
  readonly count: number
  readonly note: string | null
}

/** A second need for the same job and quarter replaces the number of the first. Refuses a quarter that is over. */
export async function sayNeed(
  context: Context,
  input: NeedInput,
): Promise<OrRefusal<{ readonly needId: string }>> {
  if (!may(context.actor, 'partnership.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const found = await companyAndAuthor(tx, input.companyId)
    if (isRefused(found)) return found
    const refused = refuseQuarter(input, tx.today)
    if (refused) return refused
    const { companyId, romeCode, year, quarter, count, note } = input
    const said = { count, note, byName: found.byName }
    const same = await tx.db.companyNeed.findFirst({
      where: { companyId, romeCode, year, quarter, closedAt: null },
      select: { id: true },
    })
    if (same) {
      await tx.db.companyNeed.update({ where: { id: same.id }, data: said })
      return { needId: same.id }
    }
    const need = await tx.db.companyNeed.create({
      data: { companyId, romeCode, year, quarter, ...said, createdAt: tx.now },
    })
    return { needId: need.id }
  })
}

/** The company no longer lacks it; what it lacked stays in its history. */
export async function closeNeed(
  context: Context,
  { companyId, needId }: { readonly companyId: string; readonly needId: string },
): Promise<OrRefusal<{ readonly closed: true }>> {
  if (!may(context.actor, 'partnership.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const where = { id: needId, companyId, company: companiesVisibleTo(tx.actor) }
    const { count } = await tx.db.companyNeed.updateMany({
      where: { ...where, closedAt: null },
      data: { closedAt: tx.now },
    })
    const known = count > 0 || (await tx.db.companyNeed.count({ where })) > 0
    return known ? { closed: true as const } : refuse('notFound')
  })
}
