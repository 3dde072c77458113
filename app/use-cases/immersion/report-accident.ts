import { toLocalDate } from '~/database/dates'
import { parisDay } from '~/domain/calendar/local-date'
import { accidentTasks } from '~/domain/convention/deadlines'
import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { heldConvention } from './find-immersion'

export interface AccidentInput {
  readonly conventionId: string
  readonly occurredAt: Date
  readonly place: string
  readonly description: string
}

/**
 * Reports an accident: the host's duty to tell within 24 h is done by it, and the prescriber's 48 h start (D5135-5).
 * Refused for an instant to come, or before the immersion. Reported twice within a minute with the same words: once.
 */
export async function reportAccident(
  context: Context,
  input: AccidentInput,
): Promise<OrRefusal<{ readonly accidentId: string }>> {
  if (!may(context.actor, 'accident.reportAsHost') && !may(context.actor, 'convention.visit'))
    return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const convention = await heldConvention(tx, input.conventionId)
    if (isRefused(convention)) return convention
    const { occurredAt, place, description } = input
    if (!['validated', 'ongoing', 'completed', 'interrupted', 'assessed'].includes(convention.state)) {
      return refuse('immersionNotRunning')
    }
    if (occurredAt > tx.now || parisDay(occurredAt) < toLocalDate(convention.startDate)) {
      return refuse('accidentDate')
    }
    const same = await tx.db.accident.findFirst({
      where: { conventionId: convention.id, occurredAt, description },
      select: { id: true },
    })
    if (same) return { accidentId: same.id }
    const declaration = accidentTasks({ occurredAt, reportedAt: tx.now }, tx.now).find(
      ({ task }) => task === 'declare',
    )
    const accident = await tx.db.accident.create({
      data: {
        conventionId: convention.id,
        occurredAt,
        place,
        description,
        reportedAt: tx.now,
        reportedById: isSignedIn(tx.actor) ? tx.actor.userId : null,
        declarationDueAt: declaration?.dueAt ?? tx.now,
      },
    })
    const { territoryId } = convention
    await tx.emit({ type: 'accident.reported', payload: { accidentId: accident.id } }, { territoryId })
    return { accidentId: accident.id }
  })
}
