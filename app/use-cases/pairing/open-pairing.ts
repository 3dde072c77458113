import type { TransactionContext } from '../context'
import type { Teller } from '../message/letter'
import { recordPairingChange } from './move-pairing'

/**
 * Both said yes to a sponsorship: the pairing begins, followed by the referent who recommended. Does nothing for any
 * other offer, nor a second time, nor when a company offered without any sponsor of its own to meet the person.
 */
export async function openPairing(
  tx: TransactionContext,
  recommendationId: string,
): Promise<string | undefined> {
  const agreed = await tx.db.recommendation.findUniqueOrThrow({
    where: { id: recommendationId },
    select: {
      ...{ state: true, territoryId: true, sponsorId: true, personId: true, referentId: true },
      offer: { select: { kind: true } },
      company: {
        select: {
          partnershipReferentId: true,
          sponsors: {
            where: { state: 'active' },
            orderBy: { createdAt: 'asc' },
            take: 1,
            select: { id: true },
          },
        },
      },
    },
  })
  const { territoryId, personId, company, offer, state } = agreed
  const sponsorId = agreed.sponsorId ?? company?.sponsors[0]?.id
  const referentId = agreed.referentId ?? company?.partnershipReferentId
  if (offer.kind !== 'sponsorship' || state !== 'agreed' || !sponsorId || !referentId) return undefined
  const [pairing] = await tx.db.pairing.createManyAndReturn({
    data: [
      {
        territoryId,
        recommendationId,
        sponsorId,
        personId,
        referentId,
        createdAt: tx.now,
        updatedAt: tx.now,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  })
  if (!pairing) return undefined
  await recordPairingChange(tx, pairing.id, { event: 'open', from: null, to: 'accepted' })
  await tx.emit({ type: 'pairing.opened', payload: { pairingId: pairing.id } }, { territoryId })
  return pairing.id
}

/** As a reaction to the agreement: writes the pairing, and no letter of its own. */
export const openPairingWhenAgreed: Teller<'recommendation.agreed'> = async (tx, { recommendationId }) => {
  await openPairing(tx, recommendationId)
  return []
}
