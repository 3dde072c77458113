import type { Prisma } from '~/database/generated/client'
import { charterHash } from '~/domain/pairing/charter'
import type { CharterContent } from '~/domain/pairing/charter-words'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { parseSettings } from '~/domain/territory/settings'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { type HeldPairing, heldPairing } from './held-pairing'
import { writeCharterLink } from './write-charter-link'

interface CharterInput {
  readonly pairingId: string
  readonly objectives: string
  readonly rhythm: string
}

/**
 * The referent writes the objectives and sends the charter round. Sent again with other words, it is a new version
 * that all three sign anew, and they are told; with the same words, nothing happens. Refused once all have signed.
 */
export async function sendCharter(
  context: Context,
  input: CharterInput,
): Promise<OrRefusal<{ readonly version: number }>> {
  if (!may(context.actor, 'pairing.steer')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const pairing = await heldPairing(tx, input.pairingId)
    if (isRefused(pairing)) return pairing
    if (pairing.state !== 'accepted') return refuse('pairingCharterSigned')
    const { objectives, rhythm } = input
    if (!objectives.trim()) return refuse('pairingObjectivesMissing')
    const same = pairing.objectives === objectives && pairing.rhythm === rhythm
    if (pairing.charterSentAt && same) return { version: pairing.charterVersion }
    const version = pairing.charterVersion + 1
    const content = await contentOf(tx, pairing, input)
    const { id: pairingId, territoryId } = pairing
    await tx.db.charterDocument.create({
      data: {
        ...{ pairingId, version, sha256: charterHash(pairingId, version, content), createdAt: tx.now },
        content: content as unknown as Prisma.InputJsonValue,
      },
    })
    await tx.db.pairing.update({
      where: { id: pairingId },
      data: {
        ...{ objectives, rhythm, charterVersion: version, charterSentAt: tx.now, charterReminders: 0 },
        ...{ revision: { increment: 1 }, updatedAt: tx.now },
      },
    })
    await writeCharterLink(tx, pairing)
    await tx.emit({ type: 'pairing.charterSent', payload: { pairingId, version } }, { territoryId })
    return { version }
  })
}

async function contentOf(
  tx: TransactionContext,
  pairing: HeldPairing,
  input: CharterInput,
): Promise<CharterContent> {
  const { sponsor, person, referent, territory } = pairing
  const limits = parseSettings(territory.settings)
  const hat = await tx.db.membership.findFirst({
    where: { userId: pairing.referentId, role: 'partnershipReferent', endedAt: null },
    select: { organisation: { select: { name: true } } },
  })
  const name = (who: { firstName: string; lastName: string }) => `${who.firstName} ${who.lastName}`
  return {
    territory: territory.name,
    sponsor: { name: name(sponsor.user), trade: sponsor.trade },
    person: { name: name(person) },
    referent: { name: name(referent), organisation: hat?.organisation?.name ?? territory.name },
    objectives: input.objectives,
    rhythm: input.rhythm,
    monthsTowardsWork: limits.sponsorshipMonthsTowardsWork,
    monthsInWork: limits.sponsorshipMonthsInWork,
  }
}
