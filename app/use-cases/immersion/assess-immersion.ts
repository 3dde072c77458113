import { toLocalDate } from '~/database/dates'
import { nextDoor, parseAssessment } from '~/domain/convention/assessment'
import type { Objective } from '~/domain/convention/objectives'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { totalHours } from '~/domain/schedule/expand-schedule'
import { type Context, inTransaction } from '../context'
import { currentVersion } from '../convention/current-version'
import { assessmentRow } from './assessment-row'
import { type HeldConvention, heldConvention } from './find-immersion'
import { settleOutcome } from './settle-outcome'

/**
 * One side says how it went. The host's words settle the outcome; `assessed` is reached when the host has spoken.
 * Each side speaks once. A failure opens a rebound plan.
 */
export async function assessImmersion(
  context: Context,
  input: {
    readonly conventionId: string
    readonly signedName: string
    readonly answers: Record<string, unknown>
  },
): Promise<OrRefusal<{ readonly nextStep: string }>> {
  const asHost = may(context.actor, 'convention.followAsHost')
  if (!asHost && !may(context.actor, 'person.own')) return refuse('notAllowed')
  const author = asHost ? 'host' : 'beneficiary'
  return inTransaction(context, async (tx) => {
    const convention = await heldConvention(tx, input.conventionId)
    if (isRefused(convention)) return convention
    const [startDate, endDate] = [toLocalDate(convention.startDate), toLocalDate(convention.endDate)]
    const { content } = await currentVersion(tx, convention)
    const schedule = content.period?.schedule
    const plannedHours = schedule ? totalHours(schedule, startDate, endDate, content.period?.exceptDays) : 0
    const answers = parseAssessment({ ...input.answers, author }, { startDate, endDate, plannedHours })
    if (isRefused(answers)) return answers
    const already = await tx.db.assessment.count({ where: { conventionId: convention.id, author } })
    if (already > 0) return refuse('assessmentDone')
    const settled = asHost ? await settleOutcome(tx, convention, answers) : mayStillSpeak(convention)
    if (isRefused(settled)) return settled
    const nextStep = nextDoor(answers, { objective: convention.objective as Objective, endDate })
    await tx.db.assessment.create({
      data: assessmentRow(tx, convention.id, answers, input.signedName, nextStep),
    })
    const { id: conventionId, territoryId } = convention
    await tx.emit({ type: 'convention.assessed', payload: { conventionId, author } }, { territoryId })
    return { nextStep }
  })
}

function mayStillSpeak(convention: HeldConvention) {
  const over = ['completed', 'interrupted', 'noShow', 'assessed'].includes(convention.state)
  return over ? convention.state : refuse('immersionNotOver')
}
