/** A person's own applications, as lines of their home: what is mine to do, what goes on, what is over. */
import type { Db } from '~/database/client'
import { applicationsVisibleTo } from '~/database/scope'
import { addDays, parisDay, parisInstant } from '~/domain/calendar/local-date'
import type { CandidateActor } from '~/domain/permissions/actor'
import type { Placed } from '../candidate/home-items'
import { CARD_COLUMNS, cardOf } from './application-view'

/** What is over stays on the home so long. */
const PAST_DAYS = 60

export interface OwnApplications {
  readonly items: readonly Placed[]
  /** Recommendations whose line the application replaces. */
  readonly followed: ReadonlySet<string>
}

/** One query. */
export async function ownApplications(db: Db, viewer: CandidateActor, now: Date): Promise<OwnApplications> {
  const since = parisInstant(addDays(parisDay(now), -PAST_DAYS))
  const rows = await db.jobApplication.findMany({
    where: {
      AND: [
        applicationsVisibleTo(viewer),
        { OR: [{ closedAt: null }, { state: 'hired', endedOn: null }, { updatedAt: { gte: since } }] },
      ],
    },
    select: {
      ...CARD_COLUMNS,
      recommendationId: true,
      followUps: {
        where: { party: 'person', answeredAt: null, askedAt: { not: null } },
        select: { id: true },
        take: 1,
      },
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: 20,
  })
  const items = rows.map((row): Placed => {
    const card = cardOf(row, 'candidate', now)
    const asked = row.followUps.length > 0 && row.endedOn === null
    const place = asked
      ? 'followUp'
      : card.turn.who === 'you'
        ? 'application'
        : card.turn.who === 'other'
          ? 'waiting'
          : 'past'
    return {
      id: row.id,
      title: `${card.offerTitle}, chez ${card.companyName}, à ${card.city}`,
      sentence: `${card.turn.sentence}.`,
      to: `/moi/candidatures/${row.id}`,
      // A job under way is not over: it stays with what goes on.
      place: place === 'past' && row.state === 'hired' && row.endedOn === null ? 'waiting' : place,
    }
  })
  return { items, followed: new Set(rows.map(({ recommendationId }) => recommendationId)) }
}
