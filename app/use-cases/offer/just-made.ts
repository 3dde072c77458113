import type { OfferKind } from '~/domain/offer/public-status'
import type { TransactionContext } from '~/use-cases/context'

const DOUBLE_CLICK_MS = 10_000

interface Made {
  readonly establishmentId: string
  readonly romeCode: string
  readonly kind: OfferKind
  readonly title: string
}

/** The untouched draft that the same click made an instant ago, so that a double click makes one; waits for a click under way. */
export async function justMade(tx: TransactionContext, made: Made): Promise<{ readonly id: string } | null> {
  const userId = 'userId' in tx.actor ? tx.actor.userId : ''
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('offerDraft'), hashtext(${userId}))`
  return tx.db.offer.findFirst({
    where: {
      ...made,
      createdById: userId,
      state: 'draft',
      revision: 0,
      createdAt: { gte: new Date(tx.now.getTime() - DOUBLE_CLICK_MS), lte: tx.now },
    },
    select: { id: true },
  })
}
