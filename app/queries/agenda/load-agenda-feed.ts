import type { Db } from '~/database/client'
import { agendaCalendar } from '~/domain/agenda/feed'
import type { CandidateActor } from '~/domain/permissions/actor'
import { ownAppointments } from './own-appointments'

interface Asked {
  readonly tokenHash: string
  readonly baseUrl: string
}

/** The agenda of whoever holds its private address, in iCalendar; null for an unknown or stopped one, or a closed account. */
export async function loadAgendaFeed(
  db: Db,
  { tokenHash, baseUrl }: Asked,
  now: Date,
): Promise<string | null> {
  const feed = await db.agendaFeed.findUnique({
    where: { tokenHash },
    select: { person: { select: { id: true, userId: true } } },
  })
  if (!feed?.person.userId) return null
  const { id: personId, userId } = feed.person
  const hat = await db.membership.findFirst({
    where: { userId, personId, role: 'candidate', endedAt: null },
    select: { id: true, territoryId: true },
  })
  if (!hat) return null
  const viewer: CandidateActor = {
    ...{ role: 'candidate', userId, personId },
    ...{ membershipId: hat.id, territoryId: hat.territoryId },
  }
  return agendaCalendar(await ownAppointments(db, viewer, now), baseUrl)
}
