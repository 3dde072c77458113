/** A personal link of a pairing: it opens the charter for its person, or one pulse for one of the two. */
import type { LinkedPairingActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { Context } from '../context'

/** Who the link's holder is. Reading it changes nothing. Refuses an unknown link, and one that is over. */
export async function openPairingLink(
  context: Context,
  input: { readonly token: string; readonly purpose: 'charter' | 'pulse' },
): Promise<OrRefusal<LinkedPairingActor>> {
  if (!may(context.actor, 'link.open')) return refuse('notAllowed')
  const link = await context.db.personalLink.findUnique({
    where: { tokenHash: context.ports.tokens.hash(input.token) },
    select: {
      ...{ purpose: true, expiresAt: true, revokedAt: true, pairingId: true },
      pulse: { select: { id: true, pairingId: true, party: true } },
    },
  })
  if (!link || link.purpose !== input.purpose) return refuse('notFound')
  if (link.revokedAt !== null || link.expiresAt <= context.ports.clock.now()) return refuse('pairingLinkOver')
  const { pulse, pairingId } = link
  if (pulse && pulse.party !== 'referent') {
    return { role: 'linkedPairing', pairingId: pulse.pairingId, party: pulse.party, pulseId: pulse.id }
  }
  return pairingId ? { role: 'linkedPairing', pairingId, party: 'person' } : refuse('notFound')
}
