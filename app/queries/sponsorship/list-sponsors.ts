/** The sponsors of a territory as its partnership referents know them: those to validate first. Two queries. */
import type { Db } from '~/database/client'
import type { Prisma } from '~/database/generated/client'
import { eachWord } from '~/database/has-words'
import { sponsorsVisibleTo } from '~/database/scope'
import type { Actor } from '~/domain/permissions/actor'
import { SPONSOR_STATE_LABELS, type SponsorState } from '~/domain/sponsorship/states'

export const SPONSORS_PAGE_SIZE = 25

interface Filters {
  readonly state?: SponsorState | undefined
  readonly sector?: string | undefined
  /** A name, a trade or a commune. */
  readonly text: string
  /** Only those who can take somebody more. */
  readonly free: boolean
  readonly page: number
}

export async function listSponsors(db: Db, viewer: Actor, filters: Filters) {
  const full = filters.free ? await fullSponsors(db, viewer) : []
  const where: Prisma.SponsorWhereInput = {
    AND: [
      sponsorsVisibleTo(viewer),
      filters.state ? { state: filters.state } : { state: { not: 'left' } },
      filters.sector ? { sectors: { has: filters.sector } } : {},
      filters.free ? { state: 'active', id: { notIn: full } } : {},
      ...eachWord(filters.text, (words) => ({
        OR: [{ words }, { company: { words } }, { user: { words } }],
      })),
    ],
  }
  const [total, rows] = await Promise.all([
    db.sponsor.count({ where }),
    db.sponsor.findMany({
      where,
      // The enum's order is that of the work: to validate, then available, then away.
      orderBy: [{ state: 'asc' }, { createdAt: 'desc' }, { id: 'asc' }],
      skip: (filters.page - 1) * SPONSORS_PAGE_SIZE,
      take: SPONSORS_PAGE_SIZE,
      select: {
        ...{ id: true, state: true, trade: true, city: true, sectors: true, capacity: true, byVideo: true },
        user: { select: { firstName: true, lastName: true } },
        company: { select: { name: true } },
        _count: {
          select: { recommendations: { where: { state: { in: ['agreed', 'concluded'] } } } },
        },
      },
    }),
  ])
  return {
    total,
    sponsors: rows.map(({ user, company, _count, ...row }) => ({
      ...row,
      name: `${user.firstName} ${user.lastName}`,
      companyName: company?.name ?? null,
      stateLabel: SPONSOR_STATE_LABELS[row.state],
      taken: _count.recommendations,
    })),
  }
}

/** Sponsors who accompany as many people as they can. */
async function fullSponsors(db: Db, viewer: Actor): Promise<string[]> {
  const counts = await db.recommendation.groupBy({
    by: ['sponsorId'],
    where: { sponsor: sponsorsVisibleTo(viewer), state: { in: ['agreed', 'concluded'] } },
    _count: true,
  })
  const busy = new Map(counts.map(({ sponsorId, _count }) => [sponsorId, _count]))
  const sponsors = await db.sponsor.findMany({
    where: { id: { in: [...busy.keys()].flatMap((id) => id ?? []) } },
    select: { id: true, capacity: true },
  })
  return sponsors.flatMap(({ id, capacity }) => ((busy.get(id) ?? 0) >= capacity ? id : []))
}
