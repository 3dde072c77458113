/** What happened to a person, what is happening, and whose turn it is: recommendations and conventions together. */
import type { Db } from '~/database/client'
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { frenchDateRange, frenchDayMonthYear } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { CONVENTION_STATE_LABELS, type ConventionState } from '~/domain/convention/states'
import type { OfferKind } from '~/domain/offer/public-status'
import {
  CANDIDATE_REASON_FOR_REFERENT,
  DISMISSAL_REASON_LABELS,
  FAILURE_REASON_LABELS,
  hostReasons,
  WITHDRAWAL_REASON_LABELS,
} from '~/domain/recommendation/reasons'
import { type RecommendationState, recommendationStateLabel } from '~/domain/recommendation/states'
import { whoseTurn } from '~/domain/recommendation/whose-turn'
import { applicationEntries } from '../application/journey-entries'

export interface JourneyEntry {
  readonly key: string
  readonly when: string
  readonly title: string
  /** The state in a word, and the reason when there is one. */
  readonly status: string
  /** Who is awaited, for what is open. */
  readonly turn: { readonly who: 'you' | 'other'; readonly sentence: string } | null
  readonly state: 'done' | 'current' | 'coming'
  readonly href: string | null
}

const UNDER_WAY: readonly ConventionState[] = [
  'draft',
  'readyToSign',
  'partlySigned',
  'inReview',
  'validated',
  'ongoing',
]

/** The newest first; what is open before what is over. */
export async function loadJourney(db: Db, personId: string, today: LocalDate): Promise<JourneyEntry[]> {
  const [applications, recommendations, conventions] = await Promise.all([
    applicationEntries(db, personId, today),
    db.recommendation.findMany({
      // An agreement on a job is told by its application.
      where: { personId, application: null },
      select: {
        id: true,
        state: true,
        reason: true,
        reasonDetail: true,
        candidateDeadline: true,
        employerDeadline: true,
        createdAt: true,
        closedAt: true,
        updatedAt: true,
        offer: { select: { title: true, city: true, kind: true } },
        ...HOST_NAMES,
      },
      orderBy: { createdAt: 'desc' },
      take: 60,
    }),
    db.convention.findMany({
      where: { personId, archivedAt: null },
      select: {
        id: true,
        reference: true,
        state: true,
        startDate: true,
        endDate: true,
        company: { select: { name: true } },
      },
      orderBy: { startDate: 'desc' },
      take: 30,
    }),
  ])
  const entries = [
    ...applications,
    ...recommendations.map((each) => ({
      at: parisDay(each.createdAt),
      entry: ofRecommendation(each, today),
    })),
    ...conventions.map((each) => ({ at: toLocalDate(each.startDate), entry: ofConvention(each, today) })),
  ]
  const order = { current: 0, coming: 1, done: 2 }
  return entries
    .sort((a, b) => order[a.entry.state] - order[b.entry.state] || (a.at < b.at ? 1 : -1))
    .map(({ entry }) => entry)
}

interface RecommendationRow {
  readonly id: string
  readonly state: RecommendationState
  readonly reason: string | null
  readonly reasonDetail: string | null
  readonly candidateDeadline: Date | null
  readonly employerDeadline: Date | null
  readonly createdAt: Date
  readonly closedAt: Date | null
  readonly offer: { readonly title: string; readonly city: string; readonly kind: OfferKind }
  readonly company: { readonly name: string } | null
  readonly sponsor: { readonly user: { readonly firstName: string; readonly lastName: string } } | null
}

function ofRecommendation(row: RecommendationRow, today: LocalDate): JourneyEntry {
  const turn = whoseTurn(
    {
      kind: row.offer.kind,
      state: row.state,
      candidateDeadline: toLocalDateOrNull(row.candidateDeadline),
      employerDeadline: toLocalDateOrNull(row.employerDeadline),
    },
    'supportReferent',
    today,
  )
  const open = turn.who !== 'nobody'
  const reason = reasonText(row)
  const since = `Depuis le ${frenchDayMonthYear(parisDay(row.createdAt))}`
  return {
    key: row.id,
    when: row.closedAt ? `${since}, terminé le ${frenchDayMonthYear(parisDay(row.closedAt))}` : since,
    title: `${row.offer.title} – ${hostName(row)}, ${row.offer.city}`,
    status: recommendationStateLabel(row.state, row.offer.kind) + (reason ? `\u202f: ${reason}` : ''),
    turn: open ? { who: turn.who === 'you' ? 'you' : 'other', sentence: turn.sentence } : null,
    state: open ? 'current' : 'done',
    href: null,
  }
}

/** The reason in words, whoever gave it, and the detail that was typed with it. */
function reasonText({ state, reason, reasonDetail, offer }: RecommendationRow): string {
  if (reason === null) return ''
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    declinedByCandidate: CANDIDATE_REASON_FOR_REFERENT,
    declinedByEmployer: hostReasons(offer.kind).forReferent,
    dismissed: DISMISSAL_REASON_LABELS,
    withdrawn: WITHDRAWAL_REASON_LABELS,
    failed: FAILURE_REASON_LABELS,
  }
  const label = words[state]?.[reason] ?? reason
  const text = label.charAt(0).toLocaleLowerCase('fr') + label.slice(1)
  return reasonDetail ? `${text} («\u00a0${reasonDetail}\u00a0»)` : text
}

interface ConventionRow {
  readonly id: string
  readonly reference: string
  readonly state: ConventionState
  readonly startDate: Date
  readonly endDate: Date
  readonly company: { readonly name: string }
}

function ofConvention(row: ConventionRow, today: LocalDate): JourneyEntry {
  const start = toLocalDate(row.startDate)
  const underWay = UNDER_WAY.includes(row.state)
  return {
    key: row.id,
    when: `Immersion ${frenchDateRange(start, toLocalDate(row.endDate))}`,
    title: `Immersion chez ${row.company.name}`,
    status: `Convention ${row.reference}\u202f: ${CONVENTION_STATE_LABELS[row.state]}`,
    turn: null,
    state: !underWay ? 'done' : start > today ? 'coming' : 'current',
    href: `/accompagnement/conventions/${row.id}`,
  }
}
