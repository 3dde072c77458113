/** After a refusal or a silence: is this a run of disappointments that must open a rebound plan? */
import { type PathwayEvent, reboundDue } from '~/domain/recommendation/rebound'
import type { RecommendationState } from '~/domain/recommendation/states'
import type { TransactionContext } from '../context'
import { openReboundPlan } from '../immersion/open-rebound-plan'

const TOLD: Partial<Record<RecommendationState, PathwayEvent>> = {
  declinedByEmployer: 'employerDeclined',
  declinedByCandidate: 'candidateDeclined',
  lapsed: 'lapsed',
  agreed: 'agreed',
  concluded: 'agreed',
}

/** An agreement on a job that its application ended: by the company, or by the person. */
const TOLD_OF_APPLICATION: Readonly<Record<string, PathwayEvent>> = {
  notHired: 'employerDeclined',
  personWithdrew: 'candidateDeclined',
}

/** Opens the plan when it is due and none is open, owned by the person's support referent. Returns whether it did. */
export async function reboundAfterAnswer(tx: TransactionContext, personId: string): Promise<boolean> {
  const person = await tx.db.person.findUniqueOrThrow({
    where: { id: personId },
    include: {
      recommendations: { select: { state: true, reason: true, agreedAt: true, closedAt: true } },
      reboundPlans: { select: { openedAt: true, closedAt: true } },
    },
  })
  if (person.reboundPlans.some(({ closedAt }) => closedAt === null)) return false
  const happened: { readonly at: Date; readonly event: PathwayEvent }[] = person.reboundPlans.map(
    ({ openedAt }) => ({ at: openedAt, event: 'reboundOpened' }),
  )
  for (const { state, reason, agreedAt, closedAt } of person.recommendations) {
    const event = state === 'failed' ? TOLD_OF_APPLICATION[reason ?? ''] : TOLD[state]
    const at = event === 'agreed' ? agreedAt : closedAt
    if (event && at) happened.push({ at, event })
  }
  happened.sort((a, b) => a.at.getTime() - b.at.getTime())
  const cause = reboundDue(happened.map(({ event }) => event))
  if (!cause) return false
  await openReboundPlan(tx, { person, cause })
  return true
}
