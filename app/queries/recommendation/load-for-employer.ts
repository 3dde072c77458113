/** The people recommended to a company: those awaiting its answer first, then what followed. */

import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import { placesTaken } from '~/database/offer-places'
import { recommendationsVisibleTo } from '~/database/scope'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import type { OfferKind } from '~/domain/offer/public-status'
import type { EmployerActor, SponsorActor } from '~/domain/permissions/actor'
import { EMPLOYER_TABS, type EmployerTab } from '~/domain/recommendation/follow-tabs'
import { type RecommendationState, recommendationStateLabel } from '~/domain/recommendation/states'
import { type TurnSide, turnSide, whoseTurn } from '~/domain/recommendation/whose-turn'
import { EMPLOYER_COLUMNS, type PersonForEmployer, personForEmployer } from './employer-view'

export const EMPLOYER_PAGE_SIZE = 20

const STATES: Record<EmployerTab, RecommendationState[]> = {
  'a-repondre': ['presented'],
  acceptees: ['agreed', 'concluded'],
  terminees: ['declinedByEmployer', 'lapsed', 'withdrawn', 'failed'],
}

export interface RecommendationForEmployer {
  readonly id: string
  readonly state: RecommendationState
  readonly stateLabel: string
  readonly turn: { readonly who: TurnSide; readonly sentence: string }
  readonly presentedOn: string
  readonly offer: {
    readonly id: string
    readonly title: string
    readonly city: string
    readonly kind: OfferKind
  }
  readonly referent: { readonly name: string; readonly phone: string | null; readonly email: string } | null
  readonly person: PersonForEmployer
}

const COLUMNS = {
  id: true,
  state: true,
  presentedAt: true,
  sentence: true,
  candidateDeadline: true,
  employerDeadline: true,
  reason: true,
  offer: { select: { id: true, title: true, city: true, places: true, kind: true, sponsorId: true } },
  referent: { select: { firstName: true, lastName: true, phone: true, email: true } },
  person: { select: EMPLOYER_COLUMNS },
} as const

interface AskedByEmployer {
  readonly tab: EmployerTab
  readonly page: number
  /** For offers of these places of the company only; all of them when undefined. */
  readonly places?: readonly string[] | undefined
}

export async function loadRecommendationsForEmployer(
  db: Db,
  viewer: EmployerActor | SponsorActor,
  { tab, page, places }: AskedByEmployer,
  today: LocalDate,
) {
  const placed = places ? { offer: { establishmentId: { in: [...places] } } } : {}
  const scope = { AND: [recommendationsVisibleTo(viewer), placed] }
  const [groups, rows] = await Promise.all([
    db.recommendation.groupBy({ by: ['state'], where: scope, _count: true }),
    db.recommendation.findMany({
      where: { AND: [scope, { state: { in: STATES[tab] } }] },
      select: COLUMNS,
      orderBy: [{ employerDeadline: tab === 'a-repondre' ? 'asc' : 'desc' }, { id: 'asc' }],
      skip: (page - 1) * EMPLOYER_PAGE_SIZE,
      take: EMPLOYER_PAGE_SIZE,
    }),
  ])
  const counts = Object.fromEntries(
    EMPLOYER_TABS.map((each) => [
      each,
      groups.filter(({ state }) => STATES[each].includes(state)).reduce((sum, { _count }) => sum + _count, 0),
    ]),
  ) as Record<EmployerTab, number>
  return { recommendations: rows.flatMap((row) => view(row, today) ?? []), counts }
}

/** One of them; null when it is not the viewer's, or no longer theirs to read. Also whether the person waits on the last place. */
export async function loadRecommendationForEmployer(
  db: Db,
  viewer: EmployerActor | SponsorActor,
  recommendationId: string,
  today: LocalDate,
) {
  const row = await db.recommendation.findFirst({
    where: { AND: [{ id: recommendationId }, recommendationsVisibleTo(viewer)] },
    select: COLUMNS,
  })
  const shown = row && view(row, today)
  if (!row || !shown) return null
  const taken = await placesTaken(db, row.offer)
  const convention = await db.convention.findFirst({
    where: { recommendationId, state: { notIn: ['rejected', 'cancelled'] } },
    select: { id: true, reference: true },
    orderBy: { createdAt: 'desc' },
  })
  return { ...shown, placesLeft: Math.max(0, row.offer.places - taken), convention }
}

type Row = Awaited<ReturnType<typeof readOne>>
/** Only for its type. */
const readOne = (db: Db) => db.recommendation.findFirstOrThrow({ select: COLUMNS })

function view(row: Row, today: LocalDate): RecommendationForEmployer | null {
  const person = personForEmployer(row, row.person)
  if (!person || !row.presentedAt) return null
  const turn = whoseTurn(
    {
      kind: row.offer.kind,
      state: row.state,
      candidateDeadline: toLocalDateOrNull(row.candidateDeadline),
      employerDeadline: toLocalDateOrNull(row.employerDeadline),
    },
    'employer',
    today,
  )
  const { referent, offer } = row
  return {
    id: row.id,
    state: row.state,
    stateLabel: recommendationStateLabel(row.state, row.offer.kind),
    turn: {
      who: turnSide(turn, row.state),
      sentence: turn.sentence,
    },
    presentedOn: frenchDayMonthYear(parisDay(row.presentedAt)),
    offer: { id: offer.id, title: offer.title, city: offer.city, kind: offer.kind },
    referent: referent && {
      name: `${referent.firstName} ${referent.lastName}`,
      phone: referent.phone,
      email: referent.email,
    },
    person,
  }
}
