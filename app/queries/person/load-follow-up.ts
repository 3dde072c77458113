import type { Db } from '~/database/client'
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import { peopleVisibleTo } from '~/database/scope'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import { REBOUND_CAUSE_LABELS } from '~/domain/recommendation/rebound'
import { OPEN_STATES } from '~/domain/recommendation/states'

export interface FollowUp {
  readonly personId: string
  readonly name: string
  readonly closed: boolean
  readonly supportReferentId: string
  readonly colleagues: readonly { readonly value: string; readonly label: string }[]
  readonly openRecommendations: number
  readonly plans: readonly {
    readonly id: string
    readonly cause: string
    readonly sentence: string
    /** As typed: 14/01/2027, empty when no date is known. */
    readonly appointmentOn: string
    readonly bridges: string
    readonly closed: boolean
  }[]
}

/** Who follows a person, to whom the file may go, and their rebound plans. Null when the person is not the viewer's. */
export async function loadFollowUp(db: Db, viewer: Actor, personId: string): Promise<FollowUp | null> {
  const person = await db.person.findFirst({
    where: { AND: [peopleVisibleTo(viewer), { id: personId }] },
    select: {
      id: true,
      firstName: true,
      lastName: true,
      state: true,
      organisationId: true,
      supportReferentId: true,
      reboundPlans: { orderBy: { openedAt: 'desc' }, take: 20 },
      _count: { select: { recommendations: { where: { state: { in: [...OPEN_STATES] } } } } },
    },
  })
  if (!person) return null
  const hats = await db.membership.findMany({
    where: { organisationId: person.organisationId, role: 'supportReferent', endedAt: null },
    select: { userId: true, user: { select: { firstName: true, lastName: true } } },
    orderBy: [{ user: { lastName: 'asc' } }, { user: { firstName: 'asc' } }],
  })
  return {
    personId: person.id,
    name: `${person.firstName} ${person.lastName}`,
    closed: person.state === 'closed',
    supportReferentId: person.supportReferentId,
    colleagues: hats.map(({ userId, user }) => ({
      value: userId,
      label: `${user.firstName} ${user.lastName}`,
    })),
    openRecommendations: person._count.recommendations,
    plans: person.reboundPlans.map((plan) => ({
      id: plan.id,
      cause: causeLabel(plan.cause),
      sentence: planSentence(plan),
      appointmentOn: toLocalDateOrNull(plan.appointmentOn)?.split('-').reverse().join('/') ?? '',
      bridges: plan.bridges ?? '',
      closed: plan.closedAt !== null,
    })),
  }
}

function causeLabel(cause: string): string {
  const labels: Readonly<Record<string, string>> = REBOUND_CAUSE_LABELS
  return labels[cause] ?? cause
}

interface PlanDates {
  readonly openedAt: Date
  readonly appointmentDueOn: Date
  readonly closedAt: Date | null
}

function planSentence({ openedAt, appointmentDueOn, closedAt }: PlanDates): string {
  const opened = `Ouvert le ${frenchDayMonthYear(parisDay(openedAt))}`
  return closedAt
    ? `${opened}, clos le ${frenchDayMonthYear(parisDay(closedAt))}.`
    : `${opened}, premier rendez-vous attendu au plus tard le ${frenchDayMonthYear(toLocalDate(appointmentDueOn))}.`
}
