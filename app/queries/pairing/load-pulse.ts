/** The question of the month, for who holds its link. */
import type { Db } from '~/database/client'
import { MOOD_LABELS, type Mood } from '~/domain/pairing/pulse'
import type { LinkedPairingActor } from '~/domain/permissions/actor'

export async function loadPulse(db: Db, { pulseId, party }: LinkedPairingActor) {
  if (!pulseId) return null
  const pulse = await db.pairingPulse.findUnique({
    where: { id: pulseId },
    select: {
      mood: true,
      pairing: {
        select: {
          person: { select: { firstName: true } },
          sponsor: { select: { user: { select: { firstName: true } } } },
        },
      },
    },
  })
  if (!pulse) return null
  const { person, sponsor } = pulse.pairing
  return {
    pulseId,
    withName: party === 'sponsor' ? person.firstName : sponsor.user.firstName,
    answered: pulse.mood === null ? null : MOOD_LABELS[pulse.mood as Mood],
  }
}
