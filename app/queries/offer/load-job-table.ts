import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { termsOf } from '~/database/offer-content'
import { offersVisibleTo } from '~/database/scope'
import { parisDay } from '~/domain/calendar/local-date'
import { contractInShort } from '~/domain/job/contracts'
import { EDITABLE_STATES } from '~/domain/offer/content'
import { offerEvents } from '~/domain/offer/states'
import type { Actor } from '~/domain/permissions/actor'
import { statusOf } from './offer-facts'

/** Rows that one page of the table shows. */
export const JOB_TABLE_PAGE = 20

const open = (viewer: Actor): Prisma.OfferWhereInput => ({
  AND: [offersVisibleTo(viewer), { kind: 'job', state: { in: [...EDITABLE_STATES] } }],
})

/** A company's job offers that can still change, the latest first, as the rows of a table. */
export async function loadJobTable(db: Db, viewer: Actor, now: Date, page: number) {
  const today = parisDay(now)
  const [total, rows, places] = await Promise.all([
    db.offer.count({ where: open(viewer) }),
    db.offer.findMany({
      where: open(viewer),
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * JOB_TABLE_PAGE,
      take: JOB_TABLE_PAGE,
      include: { job: true },
    }),
    viewer.role === 'employer'
      ? db.establishment.findMany({
          where: { companyId: viewer.companyId, closedAt: null },
          select: { id: true, name: true, city: true },
          orderBy: [{ headOffice: 'desc' }, { name: 'asc' }],
        })
      : [],
  ])
  return {
    total,
    places: places.map(({ id, name, city }) => ({ value: id, label: `${name}, ${city}` })),
    rows: rows.map((row) => {
      const terms = termsOf(row)
      return {
        id: row.id,
        revision: row.revision,
        ...statusOf(row, today),
        contract: terms.contract ? contractInShort(terms.contract, terms.contractMonths) : null,
        content: {
          ...terms,
          title: row.title,
          places: row.places,
          windowStart: toLocalDateOrNull(row.windowStart),
          establishmentId: row.establishmentId ?? '',
        },
      }
    }),
  }
}

/** Those of the offers named that can be closed, with how many people wait for an answer in them. */
export async function loadJobsToClose(db: Db, viewer: Actor, offerIds: readonly string[]) {
  const offers = await db.offer.findMany({
    where: { AND: [open(viewer), { id: { in: [...offerIds] } }] },
    select: { id: true, title: true, city: true, state: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  const closable = offers.filter(({ state }) => offerEvents(state, 'employer').includes('close'))
  const waiting = await db.recommendation.count({
    where: { offerId: { in: closable.map(({ id }) => id) }, state: 'presented' },
  })
  return { offers: closable, waiting }
}
