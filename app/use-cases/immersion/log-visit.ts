import { toDateColumn, toLocalDate } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { heldConvention } from './find-immersion'

export interface VisitInput {
  readonly conventionId: string
  readonly on: LocalDate
  readonly form: 'onSite' | 'phone' | 'video'
  readonly note: string
}

/** A professional writes that they visited or called during the immersion. Refused for a day to come or before it began; sent twice, written once. */
export async function logVisit(
  context: Context,
  input: VisitInput,
): Promise<OrRefusal<{ readonly visitId: string }>> {
  if (!may(context.actor, 'convention.visit')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const convention = await heldConvention(tx, input.conventionId)
    if (isRefused(convention)) return convention
    if (input.on > tx.today || input.on < toLocalDate(convention.startDate))
      return refuse('immersionVisitDate')
    const { userId } = tx.actor as ProfessionalActor
    const { firstName, lastName } = await tx.db.user.findUniqueOrThrow({ where: { id: userId } })
    const logged = {
      conventionId: convention.id,
      on: toDateColumn(input.on),
      form: input.form,
      note: input.note,
      byUserId: userId,
    }
    const already = await tx.db.visit.findFirst({ where: logged, select: { id: true } })
    if (already) return { visitId: already.id }
    const visit = await tx.db.visit.create({
      data: {
        ...logged,
        byName: `${firstName} ${lastName}`,
        createdAt: tx.now,
      },
    })
    return { visitId: visit.id }
  })
}
