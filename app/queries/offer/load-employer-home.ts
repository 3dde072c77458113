/** What awaits an employer, the most urgent first. */
import type { Db } from '~/database/client'
import { toDateColumn } from '~/database/dates'
import {
  companiesVisibleTo,
  conventionsVisibleTo,
  offersVisibleTo,
  recommendationsVisibleTo,
} from '~/database/scope'
import { addDays, parisDay } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { applicationTasks } from '../application/employer-tasks'
import { answersAwaited, conventionTasks, type EmployerTask, offerTasks } from './employer-tasks'
import { immersionsUnderWay } from './immersions-under-way'

/** Offers ended longer ago are not brought up again. */
const ENDED_SINCE_DAYS = 30
const ENDING_WITHIN_DAYS = 7
const MOST_ROWS = 100
const WITH_TASKS = [
  ...(['draft', 'readyToSign', 'partlySigned', 'validated', 'ongoing', 'completed', 'interrupted'] as const),
]

/** The employer's home: tasks sorted by their last day, the count of offers, and the named referent. */
export async function loadEmployerHome(db: Db, viewer: Actor, now: Date) {
  const today = parisDay(now)
  const [company, recommendations, conventions, offers, offerCount] = await Promise.all([
    db.company.findFirst({
      where: companiesVisibleTo(viewer),
      select: {
        name: true,
        partnershipReferent: { select: { firstName: true, lastName: true, email: true, phone: true } },
      },
    }),
    db.recommendation.findMany({
      where: { AND: [recommendationsVisibleTo(viewer), { state: 'presented' }] },
      orderBy: [{ employerDeadline: 'asc' }, { id: 'asc' }],
      take: MOST_ROWS,
      select: {
        ...{ id: true, state: true, candidateDeadline: true, employerDeadline: true },
        person: { select: { firstName: true, lastName: true } },
        offer: { select: { title: true, kind: true } },
      },
    }),
    db.convention.findMany({
      where: { AND: [conventionsVisibleTo(viewer), { state: { in: [...WITH_TASKS] } }] },
      orderBy: [{ startDate: 'asc' }, { id: 'asc' }],
      take: MOST_ROWS,
      select: {
        ...{ id: true, state: true, version: true, startDate: true, endDate: true },
        ...{ startConfirmedAt: true, endedOn: true },
        person: { select: { firstName: true, lastName: true } },
        offer: { select: { title: true } },
        signatures: { where: { role: 'hostRepresentative' }, select: { version: true } },
        versions: { orderBy: { number: 'desc' }, take: 1, select: { content: true } },
        assessments: { where: { author: 'host' }, select: { id: true } },
        tutorNotes: { where: { on: toDateColumn(today) }, select: { on: true } },
      },
    }),
    db.offer.findMany({
      where: {
        AND: [
          offersVisibleTo(viewer),
          {
            OR: [
              { state: { in: ['draft', 'toConfirm', 'changesRequested'] } },
              {
                state: { in: ['published', 'paused'] },
                expiresOn: {
                  gte: toDateColumn(addDays(today, -ENDED_SINCE_DAYS)),
                  lte: toDateColumn(addDays(today, ENDING_WITHIN_DAYS)),
                },
              },
            ],
          },
        ],
      },
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      take: MOST_ROWS,
      select: {
        id: true,
        title: true,
        state: true,
        expiresOn: true,
        draftStep: true,
        kind: true,
        changeRequest: true,
      },
    }),
    db.offer.groupBy({ by: ['state'], where: offersVisibleTo(viewer), _count: true }),
  ])
  if (!company) return null
  const count = (...states: string[]) =>
    offerCount.filter(({ state }) => states.includes(state)).reduce((sum, { _count }) => sum + _count, 0)
  const tasks: EmployerTask[] = [
    ...answersAwaited(recommendations, today),
    ...conventionTasks(conventions, today),
    ...offerTasks(offers, today),
    ...(await applicationTasks(db, viewer, now)),
  ]
  return {
    companyName: company.name,
    referent: company.partnershipReferent,
    hasOffers: offerCount.length > 0,
    published: count('published'),
    beingRead: count('submitted'),
    underWay: immersionsUnderWay(conventions, viewer, today),
    receiving: conventions.filter(({ state }) => state === 'ongoing').length,
    may: {
      offers: may(viewer, 'offer.write'),
      threads: may(viewer, 'thread.use'),
    },
    tasks: tasks
      .filter(({ needs }) => may(viewer, needs))
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.rank - b.rank)),
  }
}
