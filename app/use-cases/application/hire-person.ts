/** The person is hired: the goal of everything before. */

import { toDateColumn } from '~/database/dates'
import { placesTaken } from '~/database/offer-places'
import { FOLLOW_UP_MONTHS, FOLLOW_UP_PARTIES, followUpDay } from '~/domain/application/follow-ups'
import { checkHire, type Hire, hasEnd } from '~/domain/application/hire'
import { placesLeft } from '~/domain/offer/public-status'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { fillOfferIfFull } from '../offer/fill-offer-if-full'
import { concludeRecommendation } from '../recommendation/conclude-recommendation'
import { heldApplication } from './find-application'
import { moveApplication } from './move-application'

/**
 * Concludes the recommendation and takes a place: the last one fills the offer, and whoever still waited is told.
 * Writes the questions that will be asked 1, 3 and 6 months later. Two hires for one last post: exactly one is made.
 */
export async function hirePerson(
  context: Context,
  { applicationId, ...hire }: Hire & { readonly applicationId: string },
): Promise<OrRefusal<{ readonly applicationId: string }>> {
  if (!may(context.actor, 'application.move')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const application = await heldApplication(tx, applicationId)
    if (isRefused(application)) return application
    const problem = checkHire(hire, tx.today)
    if (problem) return problem
    const { offer, territoryId, recommendationId } = application
    const end = hasEnd(hire.contract) ? hire.contractEndOn : null
    const moved = await moveApplication(tx, application, {
      event: 'hire',
      data: {
        hiredAt: tx.now,
        hiredOn: toDateColumn(hire.hiredOn),
        contract: hire.contract,
        contractEndOn: end && toDateColumn(end),
      },
    })
    if (isRefused(moved)) return moved
    if (placesLeft(offer.places, await placesTaken(tx.db, { ...offer, kind: 'job', sponsorId: null })) < 1) {
      return refuse('hireNoPlaceLeft')
    }
    const concluded = await concludeRecommendation(tx, recommendationId)
    if (isRefused(concluded)) return concluded
    await writeFollowUps(tx, applicationId, hire)
    await tx.emit({ type: 'application.hired', payload: { applicationId } }, { territoryId })
    await fillOfferIfFull(tx, offer.id)
    return { applicationId }
  })
}

/** A hire told late does not ask about months already gone. */
async function writeFollowUps(
  tx: TransactionContext,
  applicationId: string,
  { hiredOn }: Hire,
): Promise<void> {
  const rows = FOLLOW_UP_MONTHS.flatMap((month) => {
    const day = followUpDay(hiredOn, month)
    if (day < tx.today) return []
    return FOLLOW_UP_PARTIES.map((party) => ({ applicationId, month, party, dueOn: toDateColumn(day) }))
  })
  await tx.db.hireFollowUp.createMany({ data: rows })
}
