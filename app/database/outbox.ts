/** Events are rows written in the same transaction as the change: they exist if and only if it does. */
import type { DomainEvent } from '~/domain/events'
import type { Transaction } from './client'

/**
 * Writes one event. Give it the transaction of the change that it tells, never another connection.
 * `availableAt` holds it back until an instant; `territoryId` is for the pages that count.
 */
export async function emit(
  tx: Transaction,
  event: DomainEvent,
  at: { now: Date; availableAt?: Date; territoryId?: string },
): Promise<void> {
  await tx.outboxEvent.create({
    data: {
      type: event.type,
      payload: event.payload,
      occurredAt: at.now,
      availableAt: at.availableAt ?? at.now,
      territoryId: at.territoryId ?? null,
    },
  })
}
