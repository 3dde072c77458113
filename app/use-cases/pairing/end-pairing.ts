import { toDateColumn } from '~/database/dates'
import { lockOffer } from '~/database/locks'
import { pairingsVisibleTo } from '~/database/scope'
import { countedMeetings, endOf, outcomesOf, type PairingOutcome } from '~/domain/pairing/outcomes'
import type { PairingState } from '~/domain/pairing/states'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { reopenOfferIfPlaceLeft } from '../offer/fill-offer-if-full'
import { moveRecommendation } from '../recommendation/move-recommendation'
import { type HeldPairing, heldPairing } from './held-pairing'
import { movePairing } from './move-pairing'

interface EndInput {
  readonly pairingId: string
  readonly outcome: PairingOutcome
  readonly note: string | null
}

/**
 * Ends a pairing with its outcome. The referent may say any of them; each of the two may leave, with a reason of their
 * own list. The other one and the referents are told; the words of the note are read by the referents only.
 */
export async function endPairing(
  context: Context,
  input: EndInput,
): Promise<OrRefusal<{ readonly state: PairingState }>> {
  const { actor } = context
  if (!may(actor, 'pairing.end')) return refuse('notAllowed')
  if (actor.role !== 'sponsor' && actor.role !== 'candidate' && actor.role !== 'partnershipReferent')
    return refuse('notAllowed')
  if (!outcomesOf(actor.role).includes(input.outcome)) return refuse('pairingOutcomeNotYours')
  const { role } = actor
  return inTransaction(context, async (tx) => {
    // The offer before the pairing: its place may be given back.
    const mine = { AND: [pairingsVisibleTo(actor), { id: input.pairingId }] }
    const found = await tx.db.pairing.findFirst({
      where: mine,
      select: { recommendation: { select: { offerId: true } } },
    })
    if (!found) return refuse('notFound')
    await lockOffer(tx, found.recommendation.offerId)
    const pairing = await heldPairing(tx, input.pairingId)
    if (isRefused(pairing)) return pairing
    const running = pairing.state === 'active' || pairing.state === 'paused'
    const carried = running && role === 'partnershipReferent'
    const event = carried ? endOf(input.outcome, countedMeetings(pairing.meetings)) : 'endEarly'
    const { outcome, note } = input
    const data = { outcome, outcomeNote: note, endedOn: toDateColumn(tx.today), pausedAt: null }
    const state = await movePairing(tx, pairing, { event, reason: outcome, data })
    if (isRefused(state)) return state
    const failed = pairing.state === 'accepted' ? await failAgreement(tx, pairing) : undefined
    if (isRefused(failed)) return failed
    await tx.emit(
      { type: 'pairing.ended', payload: { pairingId: pairing.id } },
      { territoryId: pairing.territoryId },
    )
    return { state }
  })
}

/** Ended before its charter: the agreement came to nothing. */
async function failAgreement(tx: TransactionContext, { recommendationId }: HeldPairing) {
  const recommendation = await tx.db.recommendation.findUniqueOrThrow({
    where: { id: recommendationId },
    select: { id: true, state: true, territoryId: true, offerId: true },
  })
  if (recommendation.state !== 'agreed') return undefined
  const failed = await moveRecommendation(tx, recommendation, {
    event: 'fail',
    by: 'outcome',
    reason: 'other',
  })
  if (isRefused(failed)) return failed
  await reopenOfferIfPlaceLeft(tx, recommendation.offerId)
  return undefined
}
