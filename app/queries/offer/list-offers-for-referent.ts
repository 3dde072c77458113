import type { Db } from '~/database/client'
import type { Prisma } from '~/database/generated/client'
import { eachWord } from '~/database/has-words'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { companiesVisibleTo, offersVisibleTo, sponsorsVisibleTo } from '~/database/scope'
import { frenchShortDate, frenchWorkingDaysLeft } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { addWorkingDays, workingDaysBetween } from '~/domain/calendar/working-days'
import { OFFER_KIND_LABELS, type PublicStatus } from '~/domain/offer/public-status'
import type { Actor } from '~/domain/permissions/actor'
import { expiredOn, statusOf, stillRunning, termsInShort, whenOf } from './offer-facts'

export const REFERENT_PAGE_SIZE = 25

/** States that a filter may name; drafts are the company's own. */
export const REFERENT_STATUSES = [
  'toConfirm',
  'submitted',
  'changesRequested',
  'published',
  'paused',
  'filled',
  'closed',
  'expired',
] as const satisfies readonly PublicStatus[]

interface Filters {
  readonly status?: (typeof REFERENT_STATUSES)[number] | undefined
  readonly sector?: string | undefined
  readonly companyId?: string | undefined
  readonly mine: boolean
  readonly text: string
  readonly page: number
}

/** The territory's offers: those to publish first, the longest waiting on top; then the latest. */
export async function listOffersForReferent(db: Db, viewer: Actor, now: Date, filters: Filters) {
  const today = parisDay(now)
  const where: Prisma.OfferWhereInput = {
    AND: [
      offersVisibleTo(viewer),
      filters.status ? whereOfStatus(filters.status, today) : {},
      filters.sector ? { sector: filters.sector } : {},
      filters.companyId ? { companyId: filters.companyId } : {},
      filters.mine && 'userId' in viewer ? { company: { partnershipReferentId: viewer.userId } } : {},
      ...(await withWords(db, viewer, filters.text)),
    ],
  }
  const toRead: Prisma.OfferWhereInput = { AND: [where, { state: 'submitted' }] }
  const others: Prisma.OfferWhereInput = { AND: [where, { state: { not: 'submitted' } }] }
  const [states, companies] = await Promise.all([
    // By state, so that a whole territory is counted in an index alone.
    db.offer.groupBy({ by: ['state'], where, _count: { _all: true } }),
    companiesToChoose(db, viewer, filters.companyId),
  ])
  const total = states.reduce((sum, { _count }) => sum + _count._all, 0)
  const waiting = states.find(({ state }) => state === 'submitted')?._count._all ?? 0
  const skip = (filters.page - 1) * REFERENT_PAGE_SIZE
  const first = await db.offer.findMany({
    where: toRead,
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    skip,
    take: REFERENT_PAGE_SIZE,
    select: COLUMNS,
  })
  const then = await db.offer.findMany({
    where: others,
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    skip: Math.max(0, skip - waiting),
    take: REFERENT_PAGE_SIZE - first.length,
    select: COLUMNS,
  })
  return {
    total,
    waiting,
    companies,
    offers: [...first, ...then].map((row) => card(row, today)),
  }
}

/**
 * Offers whose title, town or host has each word. Hosts are found first: then each part is read in its own index,
 * where a join would read every offer.
 */
async function withWords(db: Db, viewer: Actor, text: string): Promise<Prisma.OfferWhereInput[]> {
  const inName = eachWord(text, (words) => ({ words }))
  if (inName.length === 0) return []
  const [companies, sponsors] = await Promise.all([
    db.company.findMany({
      where: { AND: [companiesVisibleTo(viewer), { OR: inName }] },
      select: { id: true, words: true },
    }),
    db.sponsor.findMany({
      where: { AND: [sponsorsVisibleTo(viewer), { user: { OR: inName } }] },
      select: { id: true, user: { select: { words: true } } },
    }),
  ])
  return eachWord(text, (words) => {
    const named = (host: { readonly words: string }) => host.words.includes(words.contains)
    return {
      OR: [
        { words },
        { companyId: { in: companies.filter(named).map(({ id }) => id) } },
        { sponsorId: { in: sponsors.filter(({ user }) => named(user)).map(({ id }) => id) } },
      ],
    }
  })
}

/** Beyond this, a list to choose from is no help: the search knows companies by name. */
const MOST_TO_CHOOSE = 200

/** The companies that have an offer, by name; in a large territory, only the one asked for. */
async function companiesToChoose(db: Db, viewer: Actor, chosen: string | undefined) {
  const all = await db.company.findMany({
    where: { AND: [companiesVisibleTo(viewer), { offers: { some: { state: { not: 'draft' } } } }] },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
    take: MOST_TO_CHOOSE + 1,
  })
  if (all.length <= MOST_TO_CHOOSE) return all
  if (chosen === undefined) return []
  return db.company.findMany({
    where: { AND: [companiesVisibleTo(viewer), { id: chosen }] },
    select: { id: true, name: true },
  })
}

const COLUMNS = {
  ...{
    id: true,
    kind: true,
    title: true,
    city: true,
    sector: true,
    state: true,
    places: true,
    expiresOn: true,
  },
  ...{
    weeklyMinutes: true,
    job: true,
    windowStart: true,
    windowEnd: true,
    submittedAt: true,
    publishedAt: true,
  },
  ...HOST_NAMES,
} as const satisfies Prisma.OfferSelect

type Row = Prisma.OfferGetPayload<{ select: typeof COLUMNS }>

/** Working days within which an offer is expected to be read. */
const READ_WITHIN = 2

function card(row: Row, today: LocalDate) {
  const since = row.submittedAt ? parisDay(row.submittedAt) : today
  return {
    id: row.id,
    title: row.title,
    companyName: hostName(row),
    city: row.city,
    sector: row.sector,
    ...statusOf(row, today),
    window: whenOf(row, today),
    kind: row.kind,
    kindLabel: OFFER_KIND_LABELS[row.kind],
    terms: termsInShort(row),
    places: row.places,
    submitted: row.submittedAt ? frenchShortDate(since) : null,
    published: row.publishedAt ? frenchShortDate(parisDay(row.publishedAt)) : null,
    readBy: row.state === 'submitted' ? readByWords(since, today) : null,
  }
}

/** On a Sunday, what was due on Friday is late although no working day went by. */
function readByWords(since: LocalDate, today: LocalDate): string {
  const due = addWorkingDays(since, READ_WITHIN)
  const left = workingDaysBetween(today, due)
  return due < today && left === 0 ? 'délai dépassé' : frenchWorkingDaysLeft(left)
}

function whereOfStatus(status: NonNullable<Filters['status']>, today: LocalDate): Prisma.OfferWhereInput {
  if (status === 'expired') return expiredOn(today)
  if (status === 'published' || status === 'paused') return stillRunning(status, today)
  return { state: status }
}
