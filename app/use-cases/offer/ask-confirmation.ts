import { contentOf } from '~/database/offer-content'
import { OPEN_HAT, whoMay } from '~/database/scope'
import { addDays, parisInstant } from '~/domain/calendar/local-date'
import { missingFrom } from '~/domain/offer/completeness'
import { CONFIRMATION_LINK_DAYS, confirmationLinkId } from '~/domain/offer/confirmation'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '~/use-cases/context'
import { changeOfferState, holdOffer } from './change-offer-state'

/**
 * Sends what a referent entered to the company's members, each with a personal link to confirm it. Refuses what is
 * missing, as when a company sends an offer itself, and a company where nobody has an account.
 */
export async function askConfirmation(
  context: Context,
  { offerId }: { readonly offerId: string },
): Promise<OrRefusal<void>> {
  if (!may(context.actor, 'offer.enter')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (!offer || offer.enteredById === null) return refuse('notFound')
    const [missing] = missingFrom(contentOf(offer), tx.today)
    if (missing) return missing.refusal
    const members = await tx.db.membership.findMany({
      where: { AND: [{ companyId: offer.companyId, role: 'employer' }, OPEN_HAT, whoMay('offer.write')] },
      select: { id: true },
    })
    if (members.length === 0) return refuse('offerNobodyToConfirm')
    const moved = await changeOfferState(tx, offer, 'askConfirmation', {
      confirmationAskedAt: tx.now,
      confirmationNotice: 0,
      changeRequest: null,
    })
    if (isRefused(moved)) return moved
    for (const { id } of members) await writeConfirmationLink(tx, offerId, id)
    const payload = { offerId, reminder: false }
    await tx.emit({ type: 'offer.confirmationAsked', payload }, { territoryId: offer.territoryId })
  })
}

/** Asked again after a correction, the same link opens again. */
async function writeConfirmationLink(tx: TransactionContext, offerId: string, membershipId: string) {
  const { tokens } = tx.ports
  const tokenHash = tokens.hash(tokens.derive('offerConfirmation', confirmationLinkId(offerId, membershipId)))
  const expiresAt = parisInstant(addDays(tx.today, CONFIRMATION_LINK_DAYS))
  await tx.db.personalLink.upsert({
    where: { tokenHash },
    update: { expiresAt, revokedAt: null },
    create: { tokenHash, purpose: 'offerConfirmation', offerId, membershipId, createdAt: tx.now, expiresAt },
  })
}
