import { randomUUID } from 'node:crypto'
import { toDateColumn } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import type { Objective } from '~/domain/convention/objectives'
import { isSignedIn } from '~/domain/permissions/actor'
import type { TransactionContext } from '../context'
import { tutorColumn } from './tutor-column'

/** Whose convention it is, where, and for when. */
export interface NewDraft {
  readonly territoryId: string
  readonly recommendationId?: string
  readonly jobApplicationId?: string | null
  readonly offerId: string
  readonly companyId: string
  readonly establishmentId: string
  readonly personId: string
  readonly prescriberOrganisationId: string
  readonly supportOrganisationId: string | null
  readonly renewalOfId?: string
  readonly renewalReason?: string
  readonly objective: Objective
  readonly startDate: LocalDate
  readonly endDate: LocalDate
}

/** Stores a draft with its first version and tells the company that its part waits. */
export async function createDraft(
  tx: TransactionContext,
  { startDate, endDate, ...row }: NewDraft,
  content: ConventionDraft,
): Promise<{ readonly conventionId: string }> {
  const id = randomUUID()
  const createdById = isSignedIn(tx.actor) ? tx.actor.userId : null
  await tx.db.convention.create({
    data: {
      ...row,
      ...tutorColumn(content),
      id,
      reference: referenceOf(id, startDate),
      startDate: toDateColumn(startDate),
      endDate: toDateColumn(endDate),
      createdById,
      createdAt: tx.now,
      versions: { create: { number: 1, content: content as object, createdById, createdAt: tx.now } },
      history: {
        create: { event: 'draft', toState: 'draft', by: tx.actor.role, byUserId: createdById, at: tx.now },
      },
    },
  })
  await tx.emit(
    { type: 'convention.drafted', payload: { conventionId: id } },
    { territoryId: row.territoryId },
  )
  return { conventionId: id }
}

/** Short enough to read over the phone; unique because it is cut from the convention's own identifier. */
function referenceOf(conventionId: string, startDate: LocalDate): string {
  return `PAS-${startDate.slice(0, 4)}-${conventionId.replaceAll('-', '').slice(0, 8).toUpperCase()}`
}
