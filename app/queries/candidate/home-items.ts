/** The lines of the candidate's home: what is mine to do, what goes on, what is coming, what is over. */
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import type { Prisma, Recommendation } from '~/database/generated/client'
import { frenchDateRange } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import type { OfferKind } from '~/domain/offer/public-status'
import type { CandidateActor } from '~/domain/permissions/actor'
import { whoseTurn } from '~/domain/recommendation/whose-turn'
import { storedDraft, TURN_COLUMNS, turnOf } from '../convention/turn-of'
import { whatHappened } from './what-happened'

export interface HomeItem {
  readonly id: string
  readonly title: string
  readonly sentence: string
  readonly to: string
}

export type TaskKind = 'application' | 'followUp' | 'answer' | 'sign' | 'review' | 'consent' | 'diagnostic'

/** Where an item belongs: a kind of task, or one of the lists. */
export type Placed = HomeItem & { readonly place: TaskKind | 'immersion' | 'waiting' | 'past' }

export const CONVENTION_COLUMNS = {
  ...TURN_COLUMNS,
  offerId: true,
  recommendationId: true,
} as const satisfies Prisma.ConventionSelect

type ConventionRow = Prisma.ConventionGetPayload<{ select: typeof CONVENTION_COLUMNS }>

export function conventionItem(row: ConventionRow, title: string, viewer: CandidateActor, now: Date): Placed {
  const turn = turnOf(row, storedDraft(row.versions[0]?.content ?? {}), viewer, now)
  const dates = frenchDateRange(toLocalDate(row.startDate), toLocalDate(row.endDate))
  const page = `/moi/immersions/${row.id}`
  const item = { id: row.id, title, sentence: `${turn.sentence}.`, to: page }
  if (row.state === 'validated' || row.state === 'ongoing') {
    return { ...item, place: 'immersion', sentence: `${capital(dates)}. ${turn.sentence}.` }
  }
  if (turn.who === 'you') {
    const signing = row.state === 'readyToSign' || row.state === 'partlySigned'
    return signing
      ? { ...item, place: 'sign', to: `${page}/signer` }
      : { ...item, place: 'review', to: `${page}/avis` }
  }
  if (turn.who === 'other') return { ...item, place: 'waiting' }
  return { ...item, place: 'past', sentence: `Immersion terminée, ${dates}.` }
}

/** Undefined when its convention tells the rest. */
export function recommendationItem(
  row: Recommendation & { readonly kind: OfferKind },
  title: string,
  now: Date,
): Placed | undefined {
  if (row.state === 'concluded') return undefined
  const facts = {
    kind: row.kind,
    state: row.state,
    candidateDeadline: toLocalDateOrNull(row.candidateDeadline),
    employerDeadline: toLocalDateOrNull(row.employerDeadline),
  }
  const turn = whoseTurn(facts, 'candidate', parisDay(now))
  const item = { id: row.id, title, sentence: `${turn.sentence}.`, to: `/moi/propositions/${row.id}` }
  const over = whatHappened(row)
  if (over) return { ...item, place: 'past', sentence: over }
  return { ...item, place: turn.who === 'you' ? 'answer' : 'waiting' }
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
