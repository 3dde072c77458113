/** The one way a sponsor changes state: the table says whether, the row says whether still, the audit says who. */
import type { Prisma, Sponsor } from '~/database/generated/client'
import { lockSponsor } from '~/database/locks'
import { sponsorsVisibleTo } from '~/database/scope'
import { isSignedIn } from '~/domain/permissions/actor'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { nextSponsorState, type SponsorEvent, type SponsorState } from '~/domain/sponsorship/states'
import type { TransactionContext } from '../context'

/** A sponsor that the actor may find, held until the end of the transaction. */
export async function holdSponsor(tx: TransactionContext, sponsorId: string): Promise<Sponsor | null> {
  await lockSponsor(tx, sponsorId)
  return tx.db.sponsor.findFirst({ where: { AND: [{ id: sponsorId }, sponsorsVisibleTo(tx.actor)] } })
}

/** Refuses what the table does not hold for the actor, a missing reason, and `someoneWasFaster`. */
export async function changeSponsorState(
  tx: TransactionContext,
  sponsor: Sponsor,
  event: SponsorEvent,
  { reason, data = {} }: { reason?: string; data?: Prisma.SponsorUncheckedUpdateManyInput } = {},
): Promise<OrRefusal<SponsorState>> {
  const party = tx.actor.role === 'sponsor' ? 'sponsor' : 'partnershipReferent'
  const to = nextSponsorState(sponsor.state, event, party, reason)
  if (isRefused(to)) return to
  const { count } = await tx.db.sponsor.updateMany({
    where: { id: sponsor.id, state: sponsor.state },
    data: { ...data, state: to, revision: { increment: 1 } },
  })
  if (count === 0) return refuse('someoneWasFaster')
  await recordSponsorChange(tx, sponsor, event, { from: sponsor.state, to, ...(reason && { reason }) })
  return to
}

/** Keeps who did what to a sponsor. */
export async function recordSponsorChange(
  tx: TransactionContext,
  sponsor: { readonly id: string; readonly territoryId: string },
  action: string,
  details: Readonly<Record<string, string>> = {},
): Promise<void> {
  await tx.db.auditEntry.create({
    data: {
      at: tx.now,
      territoryId: sponsor.territoryId,
      userId: isSignedIn(tx.actor) ? tx.actor.userId : null,
      role: tx.actor.role,
      action: `sponsor.${action}`,
      subjectType: 'sponsor',
      subjectId: sponsor.id,
      details: { ...details },
    },
  })
}
