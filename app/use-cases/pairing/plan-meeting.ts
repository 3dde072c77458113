import { toDateColumn } from '~/database/dates'
import { type LocalDate, parisInstant } from '~/domain/calendar/local-date'
import { checkPlanned, type MeetingForm } from '~/domain/pairing/meetings'
import { isLive, PAIRING_STATE_LABELS } from '~/domain/pairing/states'
import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { heldPairing } from './held-pairing'

interface PlanInput {
  readonly pairingId: string
  readonly on: LocalDate
  /** Minutes from midnight, in Paris. */
  readonly at: number
  readonly form: MeetingForm
  readonly place: string
}

/** The referent plans the first meeting, or moves it: the two are told each time it changes, and only then. */
export async function planMeeting(
  context: Context,
  input: PlanInput,
): Promise<OrRefusal<{ readonly pairingId: string }>> {
  const { actor } = context
  if (!may(actor, 'pairing.steer') || !isSignedIn(actor)) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const pairing = await heldPairing(tx, input.pairingId)
    if (isRefused(pairing)) return pairing
    const { id: pairingId, state, territoryId } = pairing
    if (!isLive(state))
      return refuse('pairingStateForbids', { state: PAIRING_STATE_LABELS[state].toLowerCase() })
    const problem = checkPlanned(input.on, tx.today)
    if (problem) return problem
    const firstMeetingAt = parisInstant(input.on, input.at)
    const planned = pairing.meetings.find(({ held }) => !held)
    const same = planned?.form === input.form && pairing.firstMeetingPlace === input.place
    if (same && pairing.firstMeetingAt?.getTime() === firstMeetingAt.getTime()) return { pairingId }
    const data = {
      on: toDateColumn(input.on),
      form: input.form,
      writtenById: actor.userId,
      createdAt: tx.now,
    }
    const meeting = await tx.db.pairingMeeting.create({
      data: { ...data, pairingId, held: false, writtenBy: 'referent' },
    })
    if (planned) await tx.db.pairingMeeting.delete({ where: { id: planned.id } })
    await tx.db.pairing.update({
      where: { id: pairingId },
      data: { firstMeetingAt, firstMeetingPlace: input.place, revision: { increment: 1 }, updatedAt: tx.now },
    })
    const payload = { pairingId, meetingId: meeting.id }
    await tx.emit({ type: 'pairing.meetingPlanned', payload }, { territoryId })
    return { pairingId }
  })
}
