import { toDateColumn } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import { may } from '~/domain/permissions/permissions'
import { refusePrivateText } from '~/domain/person/private-text'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { auditPerson } from './audit-person'
import { personToWrite } from './person-to-write'

export interface ReboundStep {
  readonly personId: string
  readonly planId: string
  /** The day of the first appointment, held or agreed; absent keeps the one known. */
  readonly appointmentOn: LocalDate | null
  /** What comes next: another scheme, a training, another offer. */
  readonly bridges: string | null
  readonly close: boolean
}

/**
 * Notes the first appointment of a rebound plan and what it leads to, and closes the plan when asked.
 * Refuses to close a plan whose appointment has no date, and a plan closed already.
 */
export async function followRebound(
  context: Context,
  input: ReboundStep,
): Promise<OrRefusal<{ readonly closed: boolean }>> {
  if (!may(context.actor, 'person.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const person = await personToWrite(tx, input.personId)
    if (isRefused(person)) return person
    const problem = refusePrivateText(input.bridges)
    if (problem) return problem
    const plan = await tx.db.reboundPlan.findFirst({ where: { id: input.planId, personId: person.id } })
    if (!plan) return refuse('notFound')
    if (plan.closedAt) return refuse('someoneWasFaster')
    const appointmentOn = input.appointmentOn ? toDateColumn(input.appointmentOn) : plan.appointmentOn
    if (input.close && appointmentOn === null) return refuse('personReboundWithoutAppointment')
    await tx.db.reboundPlan.update({
      where: { id: plan.id },
      data: {
        appointmentOn,
        bridges: input.bridges ?? plan.bridges,
        closedAt: input.close ? tx.now : null,
      },
    })
    await auditPerson(tx, person, input.close ? 'person.reboundClosed' : 'person.reboundFollowed')
    return { closed: input.close }
  })
}
