/** The days of a person's immersions; before they are sure, the day they should begin, and the last one to sign. */
import type { Db } from '~/database/client'
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { conventionsVisibleTo } from '~/database/scope'
import { type Appointment, immersionDays } from '~/domain/agenda/appointment'
import { frenchDateRange } from '~/domain/calendar/french'
import { addDays } from '~/domain/calendar/local-date'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import type { ConventionState } from '~/domain/convention/states'
import { inSentence } from '~/domain/matching/in-sentence'
import type { CandidateActor } from '~/domain/permissions/actor'
import { TRANSPORT_COLUMNS, transportOf } from '../candidate/transport'
import { storedDraft } from '../convention/turn-of'

/** An immersion that nobody came to, or that will not be, has no day. */
const SURE = ['validated', 'ongoing', 'completed', 'interrupted', 'assessed'] as const
const TO_SIGN = ['readyToSign', 'partlySigned'] as const
const PLANNED = [...TO_SIGN, 'inReview'] as const

const COLUMNS = {
  ...{ id: true, state: true, version: true, revision: true, updatedAt: true },
  ...{ startDate: true, endDate: true, endedOn: true },
  company: { select: { name: true } },
  offer: { select: TRANSPORT_COLUMNS },
  versions: { orderBy: { number: 'desc' }, take: 1, select: { content: true } },
  signatures: { where: { role: 'beneficiary' }, select: { version: true } },
} as const satisfies Prisma.ConventionSelect

type Row = Prisma.ConventionGetPayload<{ select: typeof COLUMNS }>

/** One query. */
export async function immersionAppointments(
  db: Db,
  viewer: CandidateActor,
  since: Date,
): Promise<Appointment[]> {
  const rows = await db.convention.findMany({
    where: {
      AND: [conventionsVisibleTo(viewer), { state: { in: [...SURE, ...PLANNED] }, endDate: { gte: since } }],
    },
    select: COLUMNS,
    orderBy: [{ startDate: 'desc' }, { id: 'asc' }],
    take: 20,
  })
  return rows.flatMap((row) => {
    const draft = storedDraft(row.versions[0]?.content ?? {})
    return isPlanned(row.state) ? beforeIt(row, draft) : daysOf(row, draft)
  })
}

const isPlanned = (state: ConventionState) => (PLANNED as readonly ConventionState[]).includes(state)

const common = (row: Row, draft: ConventionDraft) => ({
  company: row.company.name,
  address: draft.period?.place ?? null,
  to: `/moi/immersions/${row.id}`,
  sequence: row.revision,
  writtenAt: row.updatedAt,
})

function daysOf(row: Row, draft: ConventionDraft): Appointment[] {
  const { schedule, exceptDays } = draft.period ?? {}
  if (!schedule) return []
  const days = immersionDays({
    schedule,
    start: toLocalDate(row.startDate),
    end: toLocalDate(row.endDate),
    exceptDays: exceptDays ?? [],
    endedOn: toLocalDateOrNull(row.endedOn),
  })
  const { welcome, tutor } = draft.host ?? {}
  const first = welcome?.name ?? tutor?.name
  const who = (number: number) => {
    if (number === 1 && first) return [`${first} vous accueille.`]
    return tutor?.name ? [`Avec ${named(tutor)}.`] : []
  }
  return days.map(({ day, hours, number, count }) => ({
    ...common(row, draft),
    ...{ uid: `immersion-${row.id}-${day}`, kind: 'immersionDay', day, hours },
    title: `Immersion chez ${row.company.name}, ${dayOf(number, count)}`,
    details: [...who(number), ...(number === 1 ? transportOf(row.offer) : [])],
  }))
}

const named = ({ name, function: job }: { name?: string | undefined; function?: string | undefined }) =>
  [name, job && inSentence(job)].filter(Boolean).join(', ')

function dayOf(number: number, count: number): string {
  if (number === 1) return count === 1 ? 'une journée' : `premier jour sur ${count}`
  return number === count ? 'dernier jour' : `jour ${number} sur ${count}`
}

function beforeIt(row: Row, draft: ConventionDraft): Appointment[] {
  const [day, end] = [toLocalDate(row.startDate), toLocalDate(row.endDate)]
  const signed = row.signatures.some(({ version }) => version === row.version)
  const toSign = (TO_SIGN as readonly ConventionState[]).includes(row.state) && !signed
  const start: Appointment = {
    ...common(row, draft),
    ...{ uid: `immersion-${row.id}`, kind: 'immersionPlanned', day, hours: [] },
    title: `Début prévu de votre immersion chez ${row.company.name}, ${frenchDateRange(day, end)}`,
    details: ['Ce n’est pas encore sûr\u202f: attendez que tout le monde ait signé.'],
  }
  if (!toSign) return [start]
  const sign: Appointment = {
    ...common(row, draft),
    ...{ uid: `signature-${row.id}`, kind: 'sign', day: addDays(day, -1), hours: [], address: null },
    title: `Dernier jour pour signer votre convention avec ${row.company.name}`,
    details: [],
    to: `/moi/immersions/${row.id}/signer`,
  }
  return [sign, start]
}
