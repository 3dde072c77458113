import type { Db } from '~/database/client'
import type { CandidateActor } from '~/domain/permissions/actor'

/** The number of the address that opens the person's agenda now; null while there is none. */
export async function loadAgendaAddress(
  db: Db,
  { personId }: CandidateActor,
): Promise<{ readonly number: number | null }> {
  const feed = await db.agendaFeed.findUnique({ where: { personId } })
  return { number: feed?.tokenHash ? feed.number : null }
}
