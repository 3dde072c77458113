/** The last days to answer what is proposed. */
import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { recommendationsVisibleTo } from '~/database/scope'
import type { Appointment } from '~/domain/agenda/appointment'
import type { CandidateActor } from '~/domain/permissions/actor'

/** One query. Only what still waits for an answer. */
export async function answerAppointments(
  db: Db,
  viewer: CandidateActor,
  since: Date,
): Promise<Appointment[]> {
  const rows = await db.recommendation.findMany({
    where: {
      AND: [recommendationsVisibleTo(viewer), { state: 'proposed', candidateDeadline: { gte: since } }],
    },
    select: {
      ...{ id: true, candidateDeadline: true, updatedAt: true },
      offer: { select: { title: true, kind: true, ...HOST_NAMES } },
    },
    orderBy: [{ candidateDeadline: 'asc' }, { id: 'asc' }],
    take: 40,
  })
  return rows.flatMap(({ id, candidateDeadline, updatedAt, offer }) => {
    if (!candidateDeadline) return []
    const host = `${offer.kind === 'sponsorship' ? 'avec' : 'chez'} ${hostName(offer)}`
    return {
      ...{ uid: `reponse-${id}`, kind: 'answer', day: toLocalDate(candidateDeadline), hours: [] },
      title: `Dernier jour pour répondre\u202f: ${offer.title}, ${host}`,
      ...{ company: null, address: null, details: [], to: `/moi/propositions/${id}` },
      ...{ sequence: 0, writtenAt: updatedAt },
    }
  })
}
