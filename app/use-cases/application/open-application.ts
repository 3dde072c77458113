/** A company and a person agreed to meet about a job: the board has a new card. */
import { toDateColumn } from '~/database/dates'
import { always } from '~/database/offer-host'
import { applicationDueOn } from '~/domain/application/whose-turn'
import type { TransactionContext } from '../context'
import { recordApplicationChange } from './record-application-change'

interface Agreed {
  readonly id: string
  readonly territoryId: string
  readonly offerId: string
  readonly companyId: string | null
  readonly personId: string
}

/** Opens the application of a recommendation that has just been agreed; called in the same transaction. */
export async function openApplication(tx: TransactionContext, recommendation: Agreed): Promise<void> {
  const { id: recommendationId, territoryId, offerId, companyId, personId } = recommendation
  const dueOn = applicationDueOn('presented', tx.today, null)
  const { id: applicationId } = await tx.db.jobApplication.create({
    data: {
      ...{ recommendationId, territoryId, offerId, companyId: always(companyId), personId },
      dueOn: dueOn && toDateColumn(dueOn),
      createdAt: tx.now,
      updatedAt: tx.now,
    },
  })
  await recordApplicationChange(tx, applicationId, {
    ...{ event: 'open', from: null, to: 'presented' },
    by: 'employer',
  })
  await tx.emit({ type: 'application.opened', payload: { applicationId } }, { territoryId })
}
