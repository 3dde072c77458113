import { toDateColumn, toLocalDateOrNull } from '~/database/dates'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { checkHeld, type MeetingForm } from '~/domain/pairing/meetings'
import { isLive, PAIRING_STATE_LABELS } from '~/domain/pairing/states'
import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { heldPairing, partyOf } from './held-pairing'
import { startPairing } from './start-pairing'

interface MeetingInput {
  readonly pairingId: string
  readonly on: LocalDate
  readonly form: MeetingForm
  readonly done: string
  readonly nextStep: string | null
}

/**
 * Sponsor or person writes a meeting down. The first one after the charter starts the pairing; any one settles what
 * was planned for that day or before. Sent twice by the same hand, written once. Refused for a day to come.
 */
export async function logMeeting(
  context: Context,
  input: MeetingInput,
): Promise<OrRefusal<{ readonly meetingId: string }>> {
  const { actor } = context
  if (!may(actor, 'pairing.logMeeting') || !isSignedIn(actor)) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const pairing = await heldPairing(tx, input.pairingId)
    if (isRefused(pairing)) return pairing
    const { id: pairingId, state } = pairing
    if (!isLive(state))
      return refuse('pairingStateForbids', { state: PAIRING_STATE_LABELS[state].toLowerCase() })
    const problem = checkHeld(input.on, parisDay(pairing.createdAt), tx.today)
    if (problem) return problem
    const { form, done, nextStep } = input
    const written = { pairingId, on: toDateColumn(input.on), form, done, nextStep, writtenById: actor.userId }
    const already = await tx.db.pairingMeeting.findFirst({
      where: { ...written, held: true },
      select: { id: true },
    })
    if (already) return { meetingId: already.id }
    await tx.db.pairingMeeting.deleteMany({ where: { pairingId, held: false, on: { lte: written.on } } })
    const writtenBy = partyOf(actor) ?? 'person'
    const meeting = await tx.db.pairingMeeting.create({ data: { ...written, writtenBy, createdAt: tx.now } })
    const last = toLocalDateOrNull(pairing.lastMetOn)
    await tx.db.pairing.update({
      where: { id: pairingId },
      data: {
        ...(last && last > input.on ? {} : { lastMetOn: written.on, lowPulseAt: null }),
        revision: { increment: 1 },
        updatedAt: tx.now,
      },
    })
    if (state === 'charterSigned') await startPairing(tx, pairing, input.on)
    return { meetingId: meeting.id }
  })
}
