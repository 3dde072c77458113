import { termColumnsOf } from '~/database/offer-content'
import type { OfferFields } from '~/domain/offer/content'
import type { TransactionContext } from '~/use-cases/context'

/** Writes the terms of a job among the fields given, in the transaction that holds its offer. */
export async function saveJobTerms(tx: TransactionContext, offerId: string, given: Partial<OfferFields>) {
  const terms = termColumnsOf(given)
  await tx.db.jobTerms.upsert({ where: { offerId }, update: terms, create: { offerId, ...terms } })
}
