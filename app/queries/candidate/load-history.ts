/** « Mon parcours »: what happened to the person, newest first, a page at a time. Six queries. */
import type { Db } from '~/database/client'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { type HistoryRow, readOwnHistory } from '~/database/own-history'
import {
  applicationsVisibleTo,
  conventionsVisibleTo,
  pairingsVisibleTo,
  recommendationsVisibleTo,
} from '~/database/scope'
import { NOT_HIRED_FOR_PERSON } from '~/domain/application/reasons'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import type { OfferKind } from '~/domain/offer/public-status'
import type { CandidateActor } from '~/domain/permissions/actor'
import { type HistoryKind, type HistoryTone, historyWords } from '~/domain/person/history'
import {
  DISMISSAL_REASON_FOR_PERSON,
  hostReasons,
  WITHDRAWAL_REASON_FOR_PERSON,
} from '~/domain/recommendation/reasons'
import { reboundCause } from './rebound'

const PAGE_SIZE = 20

/** What an event is about. */
interface Subject {
  readonly title: string
  readonly to: string
  readonly kind?: OfferKind
}

export interface History {
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly entries: readonly HistoryEntry[]
}

export interface HistoryEntry {
  readonly id: string
  readonly when: string
  readonly sentence: string
  readonly tone: HistoryTone
  readonly subject: string | null
  readonly detail: string | null
  readonly helper: string | null
  readonly to: string | null
}

export async function loadHistory(
  db: Db,
  viewer: CandidateActor,
  { page }: { readonly page: number },
): Promise<History> {
  const rows = await readOwnHistory(db, viewer.personId, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE })
  // Past the last page, of an old link: the first one.
  if (rows.length === 0 && page > 1) return loadHistory(db, viewer, { page: 1 })
  const subjects = await subjectsOf(db, viewer, rows)
  const helperIds = rows.flatMap(({ helperId }) => helperId ?? [])
  const helpers = await db.user.findMany({
    where: { id: { in: [...new Set(helperIds)] } },
    select: { id: true, firstName: true, lastName: true },
  })
  return {
    page,
    pageSize: PAGE_SIZE,
    total: rows[0]?.total ?? 0,
    entries: rows.flatMap((row) => {
      const words = historyWords(row.kind, row.event)
      if (!words) return []
      const subject = subjects.get(row.ref)
      const helper = helpers.find(({ id }) => id === row.helperId)
      return {
        id: row.id,
        when: capital(frenchDate(parisDay(row.at))),
        ...words,
        subject: subject?.title ?? null,
        detail: detailOf(row, subject?.kind ?? 'immersion'),
        helper: helper ? `${helper.firstName} ${helper.lastName}` : null,
        to: subject?.to ?? null,
      }
    }),
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Why, in the words that the person was told. */
function detailOf({ kind, event, reason }: HistoryRow, offerKind: OfferKind): string | null {
  if (reason === null) return null
  const wordsOf = (list: Readonly<Record<string, string>>) => list[reason] ?? null
  switch (`${kind}.${event}`) {
    case 'recommendation.hostNo':
      return wordsOf(hostReasons(offerKind).forPerson)
    case 'recommendation.dismiss':
      return wordsOf(DISMISSAL_REASON_FOR_PERSON)
    case 'recommendation.withdraw':
      return wordsOf(WITHDRAWAL_REASON_FOR_PERSON)
    case 'application.refuse':
      return wordsOf(NOT_HIRED_FOR_PERSON)
    case 'rebound.opened':
      return reboundCause(reason)
    case 'convention.reject':
    case 'convention.cancel':
    case 'solution.found':
      return reason
    default:
      return null
  }
}

/** The title and the page of whatever the events are about: one query for each kind. */
async function subjectsOf(db: Db, viewer: CandidateActor, rows: readonly HistoryRow[]) {
  const subjects = new Map<string, Subject>()
  const among = (kind: HistoryKind) => ({
    id: { in: [...new Set(rows.filter((row) => row.kind === kind).map(({ ref }) => ref))] },
  })
  const recommendations = await db.recommendation.findMany({
    where: { AND: [recommendationsVisibleTo(viewer), among('recommendation')] },
    select: { id: true, offer: { select: { title: true, kind: true, ...HOST_NAMES } } },
  })
  for (const { id, offer } of recommendations) {
    const host = `${offer.kind === 'sponsorship' ? 'avec' : 'chez'} ${hostName(offer)}`
    subjects.set(id, {
      title: `${offer.title}, ${host}`,
      to: `/moi/propositions/${id}`,
      kind: offer.kind,
    })
  }
  const applications = await db.jobApplication.findMany({
    where: { AND: [applicationsVisibleTo(viewer), among('application')] },
    select: { id: true, offer: { select: { title: true } }, company: { select: { name: true } } },
  })
  for (const { id, offer, company } of applications) {
    subjects.set(id, { title: `${offer.title}, chez ${company.name}`, to: `/moi/candidatures/${id}` })
  }
  const conventions = await db.convention.findMany({
    where: { AND: [conventionsVisibleTo(viewer), among('convention')] },
    select: { id: true, company: { select: { name: true } } },
  })
  for (const { id, company } of conventions) {
    subjects.set(id, { title: `Immersion chez ${company.name}`, to: `/moi/immersions/${id}` })
  }
  const pairings = await db.pairing.findMany({
    where: { AND: [pairingsVisibleTo(viewer), among('pairing')] },
    select: { id: true, sponsor: { select: { user: { select: { firstName: true, lastName: true } } } } },
  })
  for (const { id, sponsor } of pairings) {
    const name = `${sponsor.user.firstName} ${sponsor.user.lastName}`
    subjects.set(id, { title: `Parrainage avec ${name}`, to: `/moi/parrainage/${id}` })
  }
  return subjects
}
