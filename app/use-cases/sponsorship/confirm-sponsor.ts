import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { changeSponsorState, holdSponsor } from './change-sponsor-state'

/** The owner of the address has read what the form says, and sends it to the territory's referents. */
export async function confirmSponsor(context: Context): Promise<OrRefusal<void>> {
  const { actor } = context
  if (!may(actor, 'sponsor.own') || actor.role !== 'sponsor') return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<void>>(context, async (tx) => {
    const sponsor = await holdSponsor(tx, actor.sponsorId)
    if (!sponsor) return refuse('notFound')
    const moved = await changeSponsorState(tx, sponsor, 'confirm')
    if (isRefused(moved)) return moved
    const { id: sponsorId, territoryId } = sponsor
    await tx.emit({ type: 'sponsor.submitted', payload: { sponsorId } }, { territoryId })
  })
}
