import type { Db } from '~/database/client'
import type { Prisma } from '~/database/generated/client'
import { eachWord } from '~/database/has-words'
import { offersVisibleTo } from '~/database/scope'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { statesTakingAPlace } from '~/domain/offer/places'
import { OFFER_KIND_LABELS } from '~/domain/offer/public-status'
import { stepReached } from '~/domain/offer/steps'
import type { Actor } from '~/domain/permissions/actor'
import { expiredOn, statusOf, stillRunning, termsInShort, whenOf } from './offer-facts'

export const COMPANY_OFFER_TABS = ['en-cours', 'a-terminer', 'terminees'] as const
export type CompanyOfferTab = (typeof COMPANY_OFFER_TABS)[number]

export const PAGE_SIZE = 20

interface Filters {
  readonly tab: CompanyOfferTab
  readonly text: string
  /** Of these places of the company only; all of them when undefined. */
  readonly places?: readonly string[] | undefined
  readonly page: number
}

/** The company's offers under one tab, with what waits in each, and the count of every tab. */
export async function listCompanyOffers(db: Db, viewer: Actor, now: Date, filters: Filters) {
  const today = parisDay(now)
  const narrowed: Prisma.OfferWhereInput = {
    AND: [
      offersVisibleTo(viewer),
      filters.places ? { establishmentId: { in: [...filters.places] } } : {},
      filters.text
        ? {
            OR: [
              { AND: eachWord(filters.text, (words) => ({ words })) },
              // As it was typed; « % » and « _ » are signs like others.
              { description: { contains: filters.text.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } },
            ],
          }
        : {},
    ],
  }
  const under = (tab: CompanyOfferTab) => ({ AND: [narrowed, whereOfTab(tab, today)] })
  const [counts, rows] = await Promise.all([
    Promise.all(COMPANY_OFFER_TABS.map((tab) => db.offer.count({ where: under(tab) }))),
    db.offer.findMany({
      where: under(filters.tab),
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      skip: (filters.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        ...{
          id: true,
          kind: true,
          title: true,
          city: true,
          sector: true,
          state: true,
          draftStep: true,
          places: true,
        },
        ...{ expiresOn: true, windowStart: true, windowEnd: true, weeklyMinutes: true, job: true },
      },
    }),
  ])
  const groups = await db.recommendation.groupBy({
    by: ['offerId', 'state'],
    where: {
      offerId: { in: rows.map(({ id }) => id) },
      state: { in: ['presented', 'agreed', 'concluded'] },
    },
    _count: true,
  })
  const count = (offerId: string, ...states: string[]) =>
    groups
      .filter((group) => group.offerId === offerId && states.includes(group.state))
      .reduce((sum, group) => sum + group._count, 0)
  return {
    counts: Object.fromEntries(COMPANY_OFFER_TABS.map((tab, index) => [tab, counts[index] ?? 0])),
    total: counts[COMPANY_OFFER_TABS.indexOf(filters.tab)] ?? 0,
    offers: rows.map((row) => ({
      id: row.id,
      title: row.title,
      city: row.city,
      sector: row.sector,
      ...statusOf(row, today),
      window: whenOf(row, today),
      kindLabel: OFFER_KIND_LABELS[row.kind],
      terms: termsInShort(row),
      places: row.places,
      taken: count(row.id, ...statesTakingAPlace(row.kind)),
      waiting: count(row.id, 'presented'),
      resumeAt: row.state === 'draft' ? (stepReached(row.kind, row.draftStep) ?? 'apercu') : null,
    })),
  }
}

function whereOfTab(tab: CompanyOfferTab, today: LocalDate): Prisma.OfferWhereInput {
  if (tab === 'a-terminer') return { state: { in: ['draft', 'toConfirm', 'changesRequested'] } }
  const expired = expiredOn(today)
  if (tab === 'terminees') return { OR: [{ state: { in: ['filled', 'closed'] } }, expired] }
  return { OR: [{ state: 'submitted' }, stillRunning('published', today), stillRunning('paused', today)] }
}
