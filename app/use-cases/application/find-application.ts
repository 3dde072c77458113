import { lockOffer } from '~/database/locks'
import { applicationsVisibleTo } from '~/database/scope'
import type { ApplicationParty } from '~/domain/application/states'
import type { Actor } from '~/domain/permissions/actor'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'

export const APPLICATION_WITH = {
  offer: { select: { id: true, title: true, places: true, kind: true, sponsorId: true } },
  recommendation: { select: { id: true, state: true, territoryId: true } },
  person: { select: { id: true, territoryId: true, supportReferentId: true } },
  territory: { select: { id: true, settings: true } },
} as const

/**
 * An application that the actor may find, read once its offer is held: its places and whoever else acts on it wait.
 * Refuses what is not theirs as not found.
 */
export async function heldApplication(tx: TransactionContext, applicationId: string) {
  const where = { AND: [{ id: applicationId }, applicationsVisibleTo(tx.actor)] }
  const found = await tx.db.jobApplication.findFirst({ where, select: { offerId: true } })
  if (!found) return refuse('notFound')
  await lockOffer(tx, found.offerId)
  return tx.db.jobApplication.findUniqueOrThrow({ where: { id: applicationId }, include: APPLICATION_WITH })
}

/** For whom the actor moves an application. Refuses whoever is not one of its parties. */
export function partyOf(actor: Actor): OrRefusal<ApplicationParty> {
  const { role } = actor
  return role === 'employer' || role === 'partnershipReferent' || role === 'candidate'
    ? role
    : refuse('notAllowed')
}
