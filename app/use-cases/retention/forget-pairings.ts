import type { TransactionContext } from '../context'

/** Pairings are counted, without a word of what was said, written or signed; conversations go. */
export async function forgetPairings(tx: TransactionContext, personIds: string[]): Promise<void> {
  const ofThem = { personId: { in: personIds } }
  await tx.db.thread.deleteMany({ where: { OR: [ofThem, { pairing: ofThem }] } })
  await tx.db.$executeRaw`select set_config('passerelle.erasing', 'on', true)`
  await tx.db.charterSignature.deleteMany({ where: { pairing: ofThem } })
  await tx.db.$executeRaw`select set_config('passerelle.erasing', '', true)`
  await tx.db.charterDocument.deleteMany({ where: { pairing: ofThem } })
  await tx.db.personalLink.deleteMany({
    where: { OR: [{ pairing: ofThem }, { pulse: { pairing: ofThem } }] },
  })
  await tx.db.pairingMeeting.updateMany({ where: { pairing: ofThem }, data: { done: null, nextStep: null } })
  await tx.db.pairingPulse.updateMany({ where: { pairing: ofThem }, data: { note: null } })
  await tx.db.pairingChange.updateMany({ where: { pairing: ofThem }, data: { reason: null } })
  const words = { objectives: null, rhythm: null, firstMeetingPlace: null, pausedReason: null }
  await tx.db.pairing.updateMany({ where: ofThem, data: { ...words, outcomeNote: null } })
}
