/** The candidate's home: what is mine to do, what goes on, what is coming, whom I can call. Twelve queries, whatever there is. */
import type { Db } from '~/database/client'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { conventionsVisibleTo, recommendationsVisibleTo } from '~/database/scope'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import type { CandidateActor } from '~/domain/permissions/actor'
import { consents } from '~/domain/person/consent'
import { ownApplications } from '../application/home-items'
import {
  CONVENTION_COLUMNS,
  capital,
  conventionItem,
  type Placed,
  recommendationItem,
  type TaskKind,
} from './home-items'
import { reboundInWords } from './rebound'

/** What is over stays on the home so long. */
const PAST_DAYS = 60
const PAST_SHOWN = 5
const DAY = 86_400_000

/** The most pressing first. */
const TASKS: readonly TaskKind[] = [
  'application',
  'answer',
  'sign',
  'followUp',
  'review',
  'consent',
  'diagnostic',
]

export async function loadCandidateHome(db: Db, viewer: CandidateActor, now: Date) {
  const { person, recommendations, conventions, plan } = await readRows(db, viewer, now)
  const offers = await db.offer.findMany({
    where: { id: { in: [...recommendations, ...conventions].map(({ offerId }) => offerId) } },
    select: { id: true, title: true, city: true, kind: true, ...HOST_NAMES },
  })
  const users = await db.user.findMany({
    where: { id: { in: [person.supportReferentId, ...(plan ? [plan.ownerId] : [])] } },
    select: { id: true, firstName: true, lastName: true, phone: true, email: true },
  })
  const offerOf = (offerId: string) => offers.find(({ id }) => id === offerId)
  const titleOf = (offerId: string) => {
    const offer = offerOf(offerId)
    if (!offer) return ''
    return `${offer.title}, ${offer.kind === 'sponsorship' ? 'avec' : 'chez'} ${hostName(offer)}, à ${offer.city}`
  }
  const applications = await ownApplications(db, viewer, now)
  const followed = new Set([
    ...conventions.map(({ recommendationId }) => recommendationId),
    ...applications.followed,
  ])
  const items: Placed[] = [
    ...conventions.map((row) => conventionItem(row, titleOf(row.offerId), viewer, now)),
    ...recommendations
      .filter(({ id }) => !followed.has(id))
      .flatMap((row) => {
        const kind = offerOf(row.offerId)?.kind ?? 'immersion'
        return recommendationItem({ ...row, kind }, titleOf(row.offerId), now) ?? []
      }),
    ...applications.items,
    ...ownTasks(person),
  ]
  const placed = (place: Placed['place']) => items.filter((item) => item.place === place)
  const referent = users.find(({ id }) => id === person.supportReferentId)
  const owner = users.find(({ id }) => id === plan?.ownerId)
  return {
    firstName: person.firstName,
    today: capital(frenchDate(parisDay(now))),
    tasks: TASKS.flatMap((kind) => placed(kind).map((item) => ({ ...item, kind }))),
    immersions: placed('immersion').reverse(),
    waiting: placed('waiting'),
    past: placed('past').slice(0, PAST_SHOWN),
    rebound: plan && owner ? reboundInWords(plan, `${owner.firstName} ${owner.lastName}`) : null,
    referent: referent
      ? {
          name: `${referent.firstName} ${referent.lastName}`,
          organisation: person.organisation.name,
          phone: referent.phone ?? person.organisation.phone,
          email: referent.email,
          messageTo: '/messages/nouveau',
        }
      : null,
  }
}

export type CandidateHome = Awaited<ReturnType<typeof loadCandidateHome>>

async function readRows(db: Db, viewer: CandidateActor, now: Date) {
  const { personId } = viewer
  const since = new Date(now.getTime() - PAST_DAYS * DAY)
  return {
    person: await db.person.findUniqueOrThrow({
      where: { id: personId },
      include: { organisation: { select: { name: true, phone: true } } },
    }),
    recommendations: await db.recommendation.findMany({
      where: {
        AND: [recommendationsVisibleTo(viewer), { OR: [{ closedAt: null }, { closedAt: { gte: since } }] }],
      },
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      take: 40,
    }),
    conventions: await db.convention.findMany({
      where: { AND: [conventionsVisibleTo(viewer), { state: { notIn: ['rejected', 'cancelled'] } }] },
      orderBy: [{ startDate: 'desc' }, { id: 'asc' }],
      take: 20,
      select: CONVENTION_COLUMNS,
    }),
    plan: await db.reboundPlan.findFirst({
      where: { personId, closedAt: null },
      orderBy: { openedAt: 'desc' },
    }),
  }
}

/** What waits in the person's own file: their word on the diagnostic, their agreement to be presented. */
function ownTasks(
  person: Parameters<typeof consents>[0] & {
    diagnosticDoneAt: Date | null
    diagnosticConfirmedAt: Date | null
  },
): Placed[] {
  const tasks: Placed[] = []
  const own = { title: '', sentence: '' }
  if (!consents(person)) tasks.push({ ...own, id: 'consent', place: 'consent', to: '/moi/donnees/accord' })
  if (person.diagnosticDoneAt && !person.diagnosticConfirmedAt) {
    tasks.push({ ...own, id: 'diagnostic', place: 'diagnostic', to: '/moi/donnees#diagnostic' })
  }
  return tasks
}
