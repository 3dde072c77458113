/** The one way a job application changes state: by the table, conditionally, with its trace. */
import { toDateColumn } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import {
  type ApplicationEvent,
  type ApplicationState,
  isOpenApplication,
  nextApplicationState,
} from '~/domain/application/states'
import { applicationDueOn } from '~/domain/application/whose-turn'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'
import { partyOf } from './find-application'
import { recordApplicationChange } from './record-application-change'

interface Move {
  readonly event: ApplicationEvent
  readonly reason?: string | undefined
  /** The revision that the form showed, when what it changes could have changed meanwhile. */
  readonly revision?: number | undefined
  /** Columns that the change sets, beside the state. */
  readonly data?: Prisma.JobApplicationUncheckedUpdateManyInput
}

interface Moved {
  readonly id: string
  readonly state: ApplicationState
  readonly revision: number
  readonly interviewAt: Date | null
}

/**
 * Moves an application read in this transaction. Refuses what the table does not hold, a missing reason, and
 * `someoneWasFaster` when it is no longer the one that was read or shown.
 */
export async function moveApplication(
  tx: TransactionContext,
  application: Moved,
  { event, reason, revision = application.revision, data = {} }: Move,
): Promise<OrRefusal<ApplicationState>> {
  const by = partyOf(tx.actor)
  if (isRefused(by)) return by
  const from = application.state
  const to = nextApplicationState(from, event, by, reason)
  if (isRefused(to)) return to
  const interviewAt = data.interviewAt instanceof Date ? data.interviewAt : application.interviewAt
  const dueOn = applicationDueOn(to, tx.today, interviewAt)
  const { count } = await tx.db.jobApplication.updateMany({
    where: { id: application.id, state: from, revision },
    data: {
      state: to,
      dueOn: dueOn && toDateColumn(dueOn),
      updatedAt: tx.now,
      revision: { increment: 1 },
      ...(isOpenApplication(to) ? {} : { closedAt: tx.now }),
      ...(reason === undefined ? {} : { reason }),
      ...data,
    },
  })
  if (count === 0) return refuse('someoneWasFaster')
  await recordApplicationChange(tx, application.id, { event, from, to, by, reason })
  return to
}
