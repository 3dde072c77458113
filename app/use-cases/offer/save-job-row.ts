import { contentOf } from '~/database/offer-content'
import { refuseContract, refusePay, refuseWeek } from '~/domain/job/terms'
import { changedFields, type OfferFields } from '~/domain/offer/content'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '~/use-cases/context'
import { holdOffer } from './change-offer-state'
import { editHeldOffer, type SavedOffer } from './edit-held-offer'

/** What a row of the table of jobs may write. */
export type JobRowFields = Pick<
  OfferFields,
  'title' | 'places' | 'windowStart' | 'payMin' | 'payMax' | 'payPeriod' | 'weeklyMinutes' | 'establishmentId'
>

interface JobRow {
  readonly offerId: string
  /** The revision that the row was made from. */
  readonly revision: number
  readonly fields: JobRowFields
}

/**
 * Saves one row of the table of a company's jobs, by the rules of `editHeldOffer`; null when nothing in it changed.
 * Refuses a pay or hours that the row's contract does not allow.
 */
export async function saveJobRow(
  context: Context,
  { offerId, revision, fields }: JobRow,
): Promise<OrRefusal<SavedOffer | null>> {
  if (!may(context.actor, 'offer.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (offer?.kind !== 'job') return refuse('notFound')
    const before = contentOf(offer)
    if (before.kind !== 'job' || changedFields(before, fields).length === 0) return null
    const after = { ...before, ...fields }
    const refusals = [
      ...(after.contract ? refuseContract(after) : []),
      ...refusePay(after),
      ...refuseWeek(after),
    ]
    return refusals[0] ?? editHeldOffer(tx, offer, { revision, fields })
  })
}
