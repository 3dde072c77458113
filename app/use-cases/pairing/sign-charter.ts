/** Long, because a last signature settles four things at once, which belong to one transaction. */
import { toLocalDate } from '~/database/dates'
import { renderCharterPdf } from '~/documents/render'
import { type CharterContent, missingParties } from '~/domain/pairing/charter-words'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { concludeRecommendation } from '../recommendation/conclude-recommendation'
import { appendCharterSignature } from './append-charter-signature'
import { type HeldPairing, heldPairing, partyOf } from './held-pairing'
import { movePairing } from './move-pairing'
import { startPairing } from './start-pairing'

interface SignInput {
  readonly pairingId: string
  /** The version that was read; another one current now means reading again. */
  readonly version: number
}

/**
 * Signs the current charter as one of the three. The last signature keeps the PDF, concludes the recommendation, and
 * starts the pairing when the two have already met. Two signing at once follow each other on the pairing's row.
 */
export async function signCharter(
  context: Context,
  input: SignInput,
): Promise<OrRefusal<{ readonly allSigned: boolean }>> {
  const { actor } = context
  if (!may(actor, 'pairing.sign')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const party = partyOf(actor)
    const pairing = await heldPairing(tx, input.pairingId)
    if (isRefused(pairing)) return pairing
    if (!party || (actor.role === 'linkedPairing' && actor.pulseId)) return refuse('notFound')
    if ('userId' in actor && party === 'referent' && actor.userId !== pairing.referentId)
      return refuse('pairingNotItsReferent')
    const { charterVersion: version, charterSentAt } = pairing
    if (!charterSentAt) return refuse('pairingCharterNotSent')
    if (version !== input.version) return refuse('pairingCharterChanged')
    const signed = pairing.signatures.filter((each) => each.version === version).map((each) => each.party)
    if (signed.includes(party)) return refuse('pairingAlreadySigned')
    if (pairing.state !== 'accepted') return refuse('pairingCharterSigned')
    const content = await contentOf(tx, pairing.id, version)
    await appendCharterSignature(tx, { pairing, party, content })
    await tx.db.pairing.update({ where: { id: pairing.id }, data: { updatedAt: tx.now } })
    if (missingParties([...signed, party]).length > 0) return { allSigned: false }
    return settleCharter(tx, pairing, content)
  })
}

async function contentOf(
  tx: TransactionContext,
  pairingId: string,
  version: number,
): Promise<CharterContent> {
  const document = await tx.db.charterDocument.findUniqueOrThrow({
    where: { pairingId_version: { pairingId, version } },
    select: { content: true },
  })
  return document.content as unknown as CharterContent
}

/** All three signed. */
async function settleCharter(tx: TransactionContext, pairing: HeldPairing, content: CharterContent) {
  const { id: pairingId, charterVersion: version, territoryId } = pairing
  const moved = await movePairing(tx, pairing, { event: 'signLast', data: { charterSignedAt: tx.now } })
  if (isRefused(moved)) return moved
  const concluded = await concludeRecommendation(tx, pairing.recommendationId)
  if (isRefused(concluded)) return concluded
  const signatures = await tx.db.charterSignature.findMany({
    where: { pairingId, version },
    orderBy: { sequence: 'asc' },
  })
  const bytes = await renderCharterPdf({ content, version, signatures, signedAt: tx.now })
  await tx.db.charterDocument.update({
    where: { pairingId_version: { pairingId, version } },
    data: { bytes: new Uint8Array(bytes) },
  })
  const met = pairing.meetings.filter(({ held }) => held).map(({ on }) => toLocalDate(on))
  const [lastMet] = met.sort().reverse()
  if (lastMet) await startPairing(tx, { ...pairing, charterSignedAt: tx.now }, lastMet)
  await tx.emit({ type: 'pairing.charterSigned', payload: { pairingId } }, { territoryId })
  return { allSigned: true }
}
