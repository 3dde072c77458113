import { OFFER_FIELD_LABELS } from '~/domain/offer/content'
import { type Refusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '~/use-cases/context'

/** Who changed what since a revision, so that the one who was slower can decide with their own words still there. */
export async function refuseStale(
  tx: TransactionContext,
  offerId: string,
  revision: number,
): Promise<Refusal> {
  const entries = await tx.db.auditEntry.findMany({
    where: {
      subjectType: 'offer',
      subjectId: offerId,
      OR: [{ action: 'offer.edit', details: { path: ['revision'], gt: revision } }],
    },
    orderBy: { at: 'asc' },
    take: 20,
    select: { userId: true, details: true },
  })
  const fields = new Set(entries.flatMap(({ details }) => fieldsOf(details)))
  const userId = entries.at(-1)?.userId
  const user = userId
    ? await tx.db.user.findUnique({ where: { id: userId }, select: { firstName: true, lastName: true } })
    : null
  return refuse('offerChangedMeanwhile', {
    who: user ? `${user.firstName} ${user.lastName}` : 'Quelqu’un',
    fields: [...fields].join(', ') || 'son état a changé',
  })
}

function fieldsOf(details: unknown): string[] {
  if (typeof details !== 'object' || details === null || !('fields' in details)) return []
  const labels: Readonly<Record<string, string>> = OFFER_FIELD_LABELS
  return Array.isArray(details.fields) ? details.fields.flatMap((field) => labels[String(field)] ?? []) : []
}
