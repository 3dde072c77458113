/** What a company commits to for a year, one number for each kind of offer; zero takes the commitment back. */
import { OFFER_KINDS, type OfferKind } from '~/domain/offer/public-status'
import { refuseYear } from '~/domain/partnership/commitment'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { companyAndAuthor } from './held-company'

interface CommitmentInput {
  readonly companyId: string
  readonly year: number
  readonly counts: Readonly<Record<OfferKind, number>>
}

export async function setCommitment(
  context: Context,
  { companyId, year, counts }: CommitmentInput,
): Promise<OrRefusal<{ readonly year: number }>> {
  if (!may(context.actor, 'partnership.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const found = await companyAndAuthor(tx, companyId)
    if (isRefused(found)) return found
    const refused = refuseYear(year, tx.today)
    if (refused) return refused
    for (const kind of OFFER_KINDS) {
      const key = { companyId, kind, year }
      const said = { count: counts[kind], byName: found.byName }
      if (said.count === 0) await tx.db.commitment.deleteMany({ where: key })
      else {
        await tx.db.commitment.upsert({
          where: { companyId_kind_year: key },
          create: { ...key, ...said, createdAt: tx.now },
          update: said,
        })
      }
    }
    return { year }
  })
}
