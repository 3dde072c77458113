import { isSignedIn } from '~/domain/permissions/actor'
import type { TransactionContext } from '~/use-cases/context'

type Details = Readonly<Record<string, string | number | readonly string[]>>

/** Keeps who changed an offer and how: its history, and what a conflict of two authors tells. */
export async function recordOfferChange(
  tx: TransactionContext,
  offer: { readonly id: string; readonly territoryId: string },
  action: string,
  details: Details = {},
): Promise<void> {
  await tx.db.auditEntry.create({
    data: {
      at: tx.now,
      territoryId: offer.territoryId,
      userId: isSignedIn(tx.actor) ? tx.actor.userId : null,
      role: tx.actor.role,
      action: `offer.${action}`,
      subjectType: 'offer',
      subjectId: offer.id,
      details: { ...details },
    },
  })
}
