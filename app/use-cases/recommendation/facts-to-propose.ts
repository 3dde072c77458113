/** What is counted and read, everything held, before a person is proposed for an offer. */
import { toLocalDateOrNull } from '~/database/dates'
import { lockHost, lockOffer, lockPerson } from '~/database/locks'
import { placesTaken } from '~/database/offer-places'
import { offersVisibleTo, peopleVisibleTo } from '~/database/scope'
import { placesLeft } from '~/domain/offer/public-status'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { consents } from '~/domain/person/consent'
import type { ProposeInput } from '~/domain/recommendation/propose'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { parseSettings } from '~/domain/territory/settings'
import type { TransactionContext } from '../context'

interface Facts {
  readonly input: Omit<ProposeInput, 'sentence' | 'today'>
  readonly offer: {
    readonly territoryId: string
    readonly companyId: string | null
    readonly sponsorId: string | null
  }
  /** A suggestion of the same pair, to take up. */
  readonly suggestion:
    | { readonly id: string; readonly state: 'suggested'; readonly territoryId: string }
    | undefined
}

const IN_FLIGHT = { in: ['proposed', 'presented'] as ('proposed' | 'presented')[] }

/**
 * Holds the person, the company and the offer, so that the limits of each stay true until the end of the transaction,
 * whoever else is proposing; then reads. Refuses an offer or a person that the referent may not find.
 */
export async function factsToPropose(
  tx: TransactionContext<ProfessionalActor>,
  { offerId, personId }: { readonly offerId: string; readonly personId: string },
): Promise<OrRefusal<Facts>> {
  await lockPerson(tx, personId)
  await lockHost(tx, offerId)
  await lockOffer(tx, offerId)
  const offer = await tx.db.offer.findFirst({
    where: { AND: [{ id: offerId }, offersVisibleTo(tx.actor)] },
    include: { territory: { select: { settings: true } } },
  })
  const person = await tx.db.person.findFirst({
    where: { AND: [{ id: personId, state: 'active' }, peopleVisibleTo(tx.actor)] },
  })
  if (!offer || !person) return refuse('notFound')
  const { territoryId, companyId, sponsorId } = offer
  const { recommendation } = tx.db
  const pair = await recommendation.findMany({ where: { offerId, personId } })
  const has = (...states: readonly string[]) => pair.some(({ state }) => states.includes(state))
  const suggested = pair.find(({ state }) => state === 'suggested')
  const taken = await placesTaken(tx.db, offer)
  return {
    offer: { territoryId, companyId, sponsorId },
    suggestion: suggested && { id: suggested.id, state: 'suggested', territoryId },
    input: {
      offer: {
        state: offer.state,
        expiresOn: toLocalDateOrNull(offer.expiresOn),
        placesLeft: placesLeft(offer.places, taken),
      },
      person: {
        consentAt: consents(person) ? person.consentAt : null,
        diagnosticDone: person.diagnosticDoneAt !== null,
      },
      alreadyOpen: has('proposed', 'presented', 'agreed'),
      declinedBefore: has('declinedByCandidate', 'declinedByEmployer'),
      openForPerson: await recommendation.count({ where: { personId, state: IN_FLIGHT } }),
      waitingForEmployer: await recommendation.count({ where: { companyId, sponsorId, state: IN_FLIGHT } }),
      settings: parseSettings(offer.territory.settings),
    },
  }
}
