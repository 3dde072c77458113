/** One tap: how a hire goes, said by the person or by the company. Long, because what it triggers is decided with it. */
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import { lockApplication } from '~/database/locks'
import { followUpsVisibleTo } from '~/database/scope'
import {
  type FollowUpAnswer,
  type FollowUpConsequence,
  followUpConsequence,
  isFollowUpAnswer,
} from '~/domain/application/follow-ups'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { recordEnd } from './end-hire'
import { APPLICATION_WITH } from './find-application'

/**
 * The same answer tapped twice is one answer; another one is refused, and corrected with the referent. Difficulties
 * and contradictions go to the referent; a job over too early opens a rebound plan.
 */
export async function answerFollowUp(
  context: Context,
  { followUpId, answer }: { readonly followUpId: string; readonly answer: FollowUpAnswer },
): Promise<OrRefusal<{ readonly answer: FollowUpAnswer }>> {
  if (!may(context.actor, 'followUp.answer')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const where = { AND: [{ id: followUpId }, followUpsVisibleTo(tx.actor)] }
    const found = await tx.db.hireFollowUp.findFirst({ where, select: { applicationId: true } })
    if (!found) return refuse('notFound')
    // Both sides may tap at the same moment: what they say is compared one after the other.
    await lockApplication(tx, found.applicationId)
    const followUp = await tx.db.hireFollowUp.findUniqueOrThrow({
      where: { id: followUpId },
      include: { application: { include: { ...APPLICATION_WITH, followUps: true } } },
    })
    if (followUp.answer === answer) return { answer }
    if (followUp.answer !== null) return refuse('followUpAnswered')
    const consequence = consequenceOf(tx, followUp, answer)
    const attention = consequence === 'difficulties' || consequence === 'contradiction' ? consequence : null
    await tx.db.hireFollowUp.update({
      where: { id: followUpId },
      data: { answer, attention, answeredAt: tx.now },
    })
    if (attention) {
      const { territoryId } = followUp.application
      await tx.emit({ type: 'hire.attentionNeeded', payload: { followUpId } }, { territoryId })
    }
    await recordWhatIsOver(tx, followUp, consequence)
    return { answer }
  })
}

type FollowUp = Awaited<ReturnType<typeof readForType>>
/** Only for its type. */
const readForType = (tx: TransactionContext) =>
  tx.db.hireFollowUp.findFirstOrThrow({
    include: { application: { include: { ...APPLICATION_WITH, followUps: true } } },
  })

function consequenceOf(
  tx: TransactionContext,
  { application, month, party }: FollowUp,
  answer: FollowUpAnswer,
) {
  const said = application.followUps.find((each) => each.month === month && each.party !== party)?.answer
  // An end already recorded says « left », whoever told it.
  const other = application.endedOn !== null ? 'left' : isFollowUpAnswer(said) ? said : null
  return followUpConsequence({
    ...{ answer, other, month, today: tx.today },
    hiredOn: toLocalDate(application.hiredOn ?? tx.now),
    contractEndOn: toLocalDateOrNull(application.contractEndOn),
  })
}

async function recordWhatIsOver(
  tx: TransactionContext,
  { application }: FollowUp,
  what: FollowUpConsequence,
) {
  if ((what !== 'over' && what !== 'rebound') || application.endedOn !== null) return
  const planned = toLocalDateOrNull(application.contractEndOn)
  const reached = planned !== null && planned <= tx.today
  await recordEnd(tx, application, {
    end: what === 'rebound' ? 'early' : reached ? 'plannedEnd' : 'lasting',
    // The exact day is not asked in one tap: the day it was learnt, unless the contract had said it.
    lastDay: reached ? planned : tx.today,
    reason: reached ? 'plannedEnd' : null,
    by: 'followUp',
  })
}
