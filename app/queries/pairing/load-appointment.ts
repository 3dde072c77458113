/** The planned meeting of a pairing, for a calendar. */
import type { Db } from '~/database/client'
import { pairingsVisibleTo } from '~/database/scope'
import type { Actor } from '~/domain/permissions/actor'

/** Null when nothing is planned, or it is not the viewer's. */
export async function loadAppointment(db: Db, viewer: Actor, pairingId: string) {
  const pairing = await db.pairing.findFirst({
    where: { AND: [pairingsVisibleTo(viewer), { id: pairingId, meetings: { some: { held: false } } }] },
    select: { id: true, firstMeetingAt: true, firstMeetingPlace: true, updatedAt: true, revision: true },
  })
  if (!pairing?.firstMeetingAt) return null
  const { id, firstMeetingAt: start, firstMeetingPlace, updatedAt: writtenAt, revision } = pairing
  return { id, start, place: firstMeetingPlace ?? '', writtenAt, sequence: revision }
}
