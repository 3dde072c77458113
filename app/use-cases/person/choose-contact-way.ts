import { may } from '~/domain/permissions/permissions'
import { type ContactWay, refuseContactWay } from '~/domain/person/contact-way'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { auditPerson } from './audit-person'
import { personToWrite } from './person-to-write'

export interface ChosenContactWay {
  readonly contactBy: ContactWay
  /** In international form; null when the person gives none. */
  readonly phone: string | null
}

/**
 * The person says how they prefer to be reached, and on which telephone. Refuses SMS without a mobile number or where
 * none is sent, and a closed file.
 */
export async function chooseContactWay(
  context: Context,
  { contactBy, phone }: ChosenContactWay,
): Promise<OrRefusal<{ readonly chosen: ContactWay }>> {
  const { actor } = context
  if (!may(actor, 'person.own') || actor.role !== 'candidate') return refuse('notAllowed')
  if (!context.ports.smsOffered) return refuse('smsNotOffered')
  return inTransaction(context, async (tx) => {
    const person = await personToWrite(tx, actor.personId)
    if (isRefused(person)) return person
    const { id, email, userId } = person
    const problem = refuseContactWay({ contactBy, email, phone }, true)
    if (problem) return problem
    await tx.db.person.update({ where: { id }, data: { contactBy, phone, revision: { increment: 1 } } })
    // An account that also wears another hat keeps the telephone of that one.
    const otherHat = { endedAt: null, NOT: { role: 'candidate', personId: id } } as const
    await tx.db.user.updateMany({
      where: { id: userId ?? actor.userId, memberships: { none: otherHat } },
      data: { phone },
    })
    await auditPerson(tx, person, 'person.edited', { section: 'contactWay' })
    return { chosen: contactBy }
  })
}
