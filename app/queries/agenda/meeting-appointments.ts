/** The meetings of a pairing, and what was agreed after a disappointment. */
import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import { pairingsVisibleTo } from '~/database/scope'
import type { Appointment } from '~/domain/agenda/appointment'
import { parisDay, parisMinutes } from '~/domain/calendar/local-date'
import { MEETING_MINUTES, type MeetingForm } from '~/domain/pairing/meetings'
import { LIVE_STATES } from '~/domain/pairing/states'
import type { CandidateActor } from '~/domain/permissions/actor'

const NAMES = { firstName: true, lastName: true } as const

interface Since {
  readonly day: Date
  readonly instant: Date
}

/** Three queries. */
export async function meetingAppointments(
  db: Db,
  viewer: CandidateActor,
  since: Since,
): Promise<Appointment[]> {
  return [...(await pairingMeetings(db, viewer, since)), ...(await reboundMeetings(db, viewer, since))]
}

async function pairingMeetings(db: Db, viewer: CandidateActor, { instant }: Since): Promise<Appointment[]> {
  const rows = await db.pairing.findMany({
    where: {
      AND: [
        pairingsVisibleTo(viewer),
        { firstMeetingAt: { gte: instant }, state: { in: [...LIVE_STATES] } },
        { meetings: { some: { held: false } } },
      ],
    },
    select: {
      ...{ id: true, revision: true, updatedAt: true, firstMeetingAt: true, firstMeetingPlace: true },
      sponsor: { select: { user: { select: NAMES } } },
      meetings: { where: { held: false }, take: 1, select: { form: true } },
    },
    take: 20,
  })
  return rows.flatMap((row) => {
    const { firstMeetingAt: at, firstMeetingPlace: place } = row
    if (!at) return []
    const start = parisMinutes(at)
    const form = row.meetings[0]?.form ?? 'inPerson'
    return {
      // The identity that the pairing's own calendar file gives it.
      ...{ uid: row.id, kind: 'meeting', day: parisDay(at), company: null },
      hours: [{ start, end: start + MEETING_MINUTES }],
      title: `Rencontre avec ${nameOf(row.sponsor.user)}`,
      address: form === 'inPerson' ? place : null,
      details: form === 'inPerson' ? [] : [`${FAR[form]}${place ? `\u202f: ${place}` : ''}`],
      to: `/moi/parrainage/${row.id}`,
      sequence: row.revision,
      writtenAt: row.updatedAt,
    }
  })
}

const FAR: Readonly<Record<MeetingForm, string>> = {
  inPerson: 'En personne',
  video: 'En visio',
  phone: 'Par téléphone',
}

const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
  `${firstName} ${lastName}`

/** Open ones, and the appointments of those that are closed. */
async function reboundMeetings(db: Db, { personId }: CandidateActor, { day }: Since): Promise<Appointment[]> {
  const plans = await db.reboundPlan.findMany({
    where: {
      personId,
      OR: [
        { appointmentOn: { gte: day } },
        { appointmentOn: null, closedAt: null, appointmentDueOn: { gte: day } },
      ],
    },
    orderBy: { openedAt: 'desc' },
    take: 20,
  })
  const owners = await db.user.findMany({
    where: { id: { in: plans.map(({ ownerId }) => ownerId) } },
    select: { id: true, ...NAMES },
  })
  return plans.map((plan): Appointment => {
    const owner = owners.find(({ id }) => id === plan.ownerId)
    const name = owner ? nameOf(owner) : 'votre référent·e'
    const set = plan.appointmentOn !== null
    return {
      ...{ uid: `rebond-${plan.id}`, kind: 'rebound', company: null, address: null, hours: [] },
      day: toLocalDate(plan.appointmentOn ?? plan.appointmentDueOn),
      title: set ? `Rendez-vous avec ${name}` : `Rendez-vous avec ${name}, au plus tard ce jour-là`,
      details: [
        set
          ? 'L’heure et le lieu ne sont pas écrits ici\u202f: demandez-les.'
          : 'Le jour n’est pas encore choisi.',
      ],
      to: '/moi',
      sequence: set ? 1 : 0,
      writtenAt: plan.openedAt,
    }
  })
}
