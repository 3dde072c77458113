import { lockPairing } from '~/database/locks'
import { pairingsVisibleTo } from '~/database/scope'
import type { CharterParty } from '~/domain/pairing/charter-words'
import type { Actor } from '~/domain/permissions/actor'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'

const NAMES = { firstName: true, lastName: true } as const

async function read(tx: TransactionContext, pairingId: string) {
  return tx.db.pairing.findFirst({
    where: { AND: [pairingsVisibleTo(tx.actor), { id: pairingId }] },
    include: {
      territory: { select: { name: true, settings: true } },
      sponsor: { select: { trade: true, userId: true, user: { select: NAMES } } },
      person: { select: { ...NAMES, userId: true } },
      referent: { select: NAMES },
      signatures: { orderBy: { sequence: 'asc' } },
      meetings: { select: { id: true, form: true, held: true, on: true } },
    },
  })
}

export type HeldPairing = NonNullable<Awaited<ReturnType<typeof read>>>

/** A pairing of the actor's, its row held until the end of the transaction. */
export async function heldPairing(
  tx: TransactionContext,
  pairingId: string,
): Promise<OrRefusal<HeldPairing>> {
  const mine = { AND: [pairingsVisibleTo(tx.actor), { id: pairingId }] }
  if (!(await tx.db.pairing.findFirst({ where: mine, select: { id: true } }))) return refuse('notFound')
  await lockPairing(tx, pairingId)
  return (await read(tx, pairingId)) ?? refuse('notFound')
}

/** As which of the three somebody acts; undefined for anybody else. */
export function partyOf(actor: Actor): CharterParty | undefined {
  switch (actor.role) {
    case 'sponsor':
      return 'sponsor'
    case 'candidate':
      return 'person'
    case 'partnershipReferent':
      return 'referent'
    case 'linkedPairing':
      return actor.party
    default:
      return undefined
  }
}
