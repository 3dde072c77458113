/** What a screen shows of an application, for one viewer: the same facts, each side reading only what is theirs. */
import { toLocalDateOrNull } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { interviewWhen } from '~/domain/application/interview'
import { APPLICATION_STATE_LABELS } from '~/domain/application/states'
import {
  type ApplicationFacts,
  type ApplicationViewer,
  applicationTurn,
} from '~/domain/application/whose-turn'
import type { Actor } from '~/domain/permissions/actor'

export const CARD_COLUMNS = {
  ...{ id: true, state: true, revision: true, dueOn: true, hiredOn: true, endedOn: true },
  ...{ interviewAt: true, interviewMinutes: true, immersionAskedAt: true, updatedAt: true },
  offer: { select: { id: true, title: true, city: true, sector: true } },
  company: { select: { id: true, name: true } },
  person: { select: { id: true, firstName: true, lastName: true, phone: true, email: true } },
  immersions: {
    where: { state: { notIn: ['rejected', 'cancelled'] } },
    select: { id: true, reference: true, state: true },
    orderBy: { createdAt: 'desc' },
    take: 1,
  },
} as const satisfies Prisma.JobApplicationSelect

type CardRow = Prisma.JobApplicationGetPayload<{ select: typeof CARD_COLUMNS }>

export function viewerOf({ role }: Actor): ApplicationViewer {
  if (role === 'employer' || role === 'candidate' || role === 'supportReferent') return role
  return 'referent'
}

const ENDED = ['completed', 'interrupted', 'noShow', 'assessed']

function immersionOf({ immersions: [first] }: Pick<CardRow, 'immersions'>): 'underWay' | 'over' | null {
  if (!first) return null
  return ENDED.includes(first.state) ? 'over' : 'underWay'
}

/** What the rules read of an application. */
export function factsOf(row: CardRow): ApplicationFacts {
  return {
    state: row.state,
    dueOn: toLocalDateOrNull(row.dueOn),
    interviewAt: row.interviewAt,
    immersionWanted: row.immersionAskedAt !== null && row.immersions.length === 0,
    immersion: immersionOf(row),
    hiredOn: toLocalDateOrNull(row.hiredOn),
    endedOn: toLocalDateOrNull(row.endedOn),
  }
}

/** One card of a board. */
export function cardOf(row: CardRow, viewer: ApplicationViewer, now: Date) {
  return {
    id: row.id,
    state: row.state,
    stateLabel: row.endedOn ? 'Emploi terminé' : APPLICATION_STATE_LABELS[row.state],
    turn: applicationTurn(factsOf(row), viewer, now),
    personName: `${row.person.firstName} ${row.person.lastName}`,
    companyName: row.company.name,
    offerTitle: row.offer.title,
    city: row.offer.city,
    sector: row.offer.sector,
  }
}

export type ApplicationCard = ReturnType<typeof cardOf>

export function interviewOf(row: {
  interviewAt: Date | null
  interviewMinutes: number | null
}): string | null {
  return row.interviewAt && interviewWhen({ at: row.interviewAt, minutes: row.interviewMinutes ?? 0 })
}
