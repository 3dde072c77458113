/** The history of a job application: who did what, when, why. */
import type { ApplicationEvent, ApplicationParty, ApplicationState } from '~/domain/application/states'
import { isSignedIn } from '~/domain/permissions/actor'
import type { TransactionContext } from '../context'

interface Change {
  readonly event: ApplicationEvent | 'open' | 'askImmersion' | 'end'
  readonly from: ApplicationState | null
  readonly to: ApplicationState
  readonly by: ApplicationParty | 'followUp'
  readonly reason?: string | undefined
}

/** One line of the application's history. */
export async function recordApplicationChange(
  tx: TransactionContext,
  applicationId: string,
  { event, from, to, by, reason }: Change,
): Promise<void> {
  await tx.db.jobApplicationChange.create({
    data: {
      ...{ applicationId, event, fromState: from, toState: to, by },
      byUserId: isSignedIn(tx.actor) ? tx.actor.userId : null,
      reason: reason ?? null,
      at: tx.now,
    },
  })
}
