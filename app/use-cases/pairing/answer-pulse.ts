import { isLow } from '~/domain/pairing/pulse'
import type { Actor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

interface PulseInput {
  readonly pulseId: string
  /** 1 to 4. */
  readonly mood: number
  readonly note: string | null
}

/** The first tap of the month counts: a second one, at the same moment or later, changes nothing. A low one tells the referent. */
export async function answerPulse(
  context: Context,
  input: PulseInput,
): Promise<OrRefusal<{ readonly counted: boolean }>> {
  if (!may(context.actor, 'pairing.answerPulse')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const { pulseId, mood, note } = input
    const own = ownPulse(tx.actor)
    const pulse =
      own &&
      (await tx.db.pairingPulse.findFirst({
        where: { AND: [own, { id: pulseId }] },
        select: { pairing: { select: { id: true, territoryId: true } } },
      }))
    if (!pulse) return refuse('notFound')
    const { count } = await tx.db.pairingPulse.updateMany({
      where: { id: pulseId, answeredAt: null },
      data: { mood, note, answeredAt: tx.now },
    })
    if (count === 0) return { counted: false }
    const { id, territoryId } = pulse.pairing
    await tx.db.pairing.update({ where: { id }, data: { lowPulseAt: isLow(mood) ? tx.now : null } })
    if (isLow(mood)) await tx.emit({ type: 'pairing.pulseLow', payload: { pulseId } }, { territoryId })
    return { counted: true }
  })
}

/** Pulses that are the actor's to answer. */
function ownPulse(actor: Actor) {
  switch (actor.role) {
    case 'sponsor':
      return { party: 'sponsor', pairing: { sponsorId: actor.sponsorId } } as const
    case 'candidate':
      return { party: 'person', pairing: { personId: actor.personId } } as const
    case 'linkedPairing':
      return actor.pulseId ? { id: actor.pulseId } : undefined
    default:
      return undefined
  }
}
