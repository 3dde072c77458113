import { toDateColumn } from '~/database/dates'
import { type ReboundCause, reboundDeadlines } from '~/domain/recommendation/rebound'
import { parseSettings } from '~/domain/territory/settings'
import type { TransactionContext } from '../context'

interface Failure {
  readonly person: { readonly id: string; readonly territoryId: string; readonly supportReferentId: string }
  readonly cause: ReboundCause
  readonly conventionId?: string | undefined
  readonly jobApplicationId?: string
}

/**
 * Opens the plan that follows a failure, owned by the person's support referent, with the last day for a first
 * appointment. One open plan at a time: a second failure adds nothing while the first plan runs.
 */
export async function openReboundPlan(
  tx: TransactionContext,
  { person, cause, conventionId, jobApplicationId }: Failure,
): Promise<void> {
  // Two failures told at once wait for each other; a lock of its own, since callers hold rows in different orders.
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('rebound'), hashtext(${person.id}))`
  const running = await tx.db.reboundPlan.findFirst({ where: { personId: person.id, closedAt: null } })
  if (running) return
  const territory = await tx.db.territory.findUniqueOrThrow({ where: { id: person.territoryId } })
  const barriers = await tx.db.diagnosticEntry.findMany({
    where: { personId: person.id, status: { in: ['difficulty', 'beingResolved'] } },
    select: { domain: true },
  })
  const { appointmentBy } = reboundDeadlines(tx.today, parseSettings(territory.settings))
  const plan = await tx.db.reboundPlan.create({
    data: {
      personId: person.id,
      conventionId: conventionId ?? null,
      jobApplicationId: jobApplicationId ?? null,
      cause,
      ownerId: person.supportReferentId,
      openedAt: tx.now,
      appointmentDueOn: toDateColumn(appointmentBy),
      barriers: barriers.map(({ domain }) => domain),
    },
  })
  const payload = { reboundPlanId: plan.id }
  await tx.emit({ type: 'rebound.opened', payload }, { territoryId: person.territoryId })
}
