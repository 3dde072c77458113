import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { auditPerson } from '../person/audit-person'
import { personToWrite } from '../person/person-to-write'

/** The private address of the person's agenda opens nothing any more. Pressed twice, it is stopped once. */
export async function stopAgendaAddress(context: Context): Promise<OrRefusal<{ readonly stopped: true }>> {
  const { actor } = context
  if (!may(actor, 'person.own') || actor.role !== 'candidate') return refuse('notAllowed')
  const { personId } = actor
  return inTransaction<Context['actor'], OrRefusal<{ readonly stopped: true }>>(context, async (tx) => {
    const person = await personToWrite(tx, personId, { closedToo: true })
    if (isRefused(person)) return person
    const { count } = await tx.db.agendaFeed.updateMany({
      where: { personId, tokenHash: { not: null } },
      data: { tokenHash: null },
    })
    if (count > 0) await auditPerson(tx, person, 'person.agendaStopped')
    return { stopped: true }
  })
}
