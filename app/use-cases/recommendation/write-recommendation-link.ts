/** The link that opens one recommendation for its person, without an account. */
import { addDays, type LocalDate, parisInstant } from '~/domain/calendar/local-date'
import type { TransactionContext } from '../context'

/** Days during which the link still opens after the last day to answer: the person can read what happened. */
const DAYS_AFTER_DEADLINE = 14

export async function writeRecommendationLink(
  tx: TransactionContext,
  recommendationId: string,
  deadline: LocalDate,
): Promise<void> {
  const { tokens } = tx.ports
  await tx.db.personalLink.create({
    data: {
      tokenHash: tokens.hash(tokens.derive('recommendation', recommendationId)),
      purpose: 'recommendation',
      recommendationId,
      createdAt: tx.now,
      expiresAt: parisInstant(addDays(deadline, DAYS_AFTER_DEADLINE + 1)),
    },
  })
}
