/** What a person lived here beside their proposals and immersions, as data: for the export of their own data. */
import type { Db } from '~/database/client'
import { threadsVisibleTo } from '~/database/scope'
import type { CandidateActor } from '~/domain/permissions/actor'

/** Five queries. What others alone wrote for themselves (a referent's note on a follow-up, a sponsor's mood) is not the person's. */
export async function exportOwnLife(db: Db, viewer: CandidateActor) {
  const { personId, userId } = viewer
  const applications = await db.jobApplication.findMany({
    where: { personId },
    select: {
      ...{ state: true, createdAt: true, closedAt: true, interviewAt: true, interviewMinutes: true },
      ...{ interviewForm: true, interviewPlace: true, interviewWith: true, interviewNote: true },
      ...{ reason: true, reasonDetail: true, hiredOn: true, contract: true, contractEndOn: true },
      ...{ endedOn: true, endReason: true },
      offer: { select: { title: true, city: true } },
      company: { select: { name: true } },
      followUps: {
        where: { party: 'person', askedAt: { not: null } },
        select: { month: true, askedAt: true, answer: true, note: true, answeredAt: true },
        orderBy: { month: 'asc' },
      },
    },
    orderBy: { createdAt: 'asc' },
  })
  const pairings = await db.pairing.findMany({
    where: { personId },
    select: {
      ...{ state: true, objectives: true, rhythm: true, firstMeetingAt: true, firstMeetingPlace: true },
      ...{ startedOn: true, endsOn: true, endedOn: true, outcome: true },
      sponsor: { select: { user: { select: { firstName: true, lastName: true } } } },
      meetings: {
        select: { on: true, form: true, held: true, done: true, nextStep: true, writtenBy: true },
        orderBy: [{ on: 'asc' }, { createdAt: 'asc' }],
      },
      pulses: {
        where: { party: 'person' },
        select: { month: true, mood: true, note: true, answeredAt: true },
        orderBy: { month: 'asc' },
      },
    },
    orderBy: { createdAt: 'asc' },
  })
  const rebounds = await db.reboundPlan.findMany({
    where: { personId },
    select: {
      ...{ cause: true, openedAt: true, appointmentDueOn: true, appointmentOn: true, barriers: true },
      ...{ bridges: true, closedAt: true },
    },
    orderBy: { openedAt: 'asc' },
  })
  const messages = await db.threadMessage.findMany({
    where: { thread: threadsVisibleTo(viewer) },
    select: { at: true, authorId: true, body: true, author: { select: { firstName: true, lastName: true } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const feed = await db.agendaFeed.findUnique({ where: { personId } })
  return {
    applications: applications.map(({ reasonDetail, ...rest }) => ({
      ...rest,
      // An employer's words go to the referent, who talks about them with the person.
      reasonDetail: rest.state === 'withdrawn' ? reasonDetail : null,
    })),
    pairings: pairings.map(({ sponsor: { user }, ...rest }) => ({
      sponsor: `${user.firstName} ${user.lastName}`,
      ...rest,
    })),
    rebounds,
    messages: messages.map(({ at, authorId, body, author }) => ({
      at,
      from: authorId === userId ? 'Vous' : `${author.firstName} ${author.lastName}`,
      body,
    })),
    agenda: { sharedSince: feed?.tokenHash ? feed.createdAt : null },
  }
}
