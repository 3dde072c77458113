import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { auditPerson } from './audit-person'
import { personToWrite } from './person-to-write'

/** The person confirms that the diagnostic is theirs: it is co-signed. Refuses while it is not done. */
export async function confirmOwnDiagnostic(
  context: Context,
): Promise<OrRefusal<{ readonly confirmed: true }>> {
  const { actor } = context
  if (!may(actor, 'person.own') || actor.role !== 'candidate') return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const person = await personToWrite(tx, actor.personId, { closedToo: true })
    if (isRefused(person)) return person
    if (person.diagnosticDoneAt === null) return refuse('recommendationDiagnosticMissing')
    await tx.db.person.update({ where: { id: person.id }, data: { diagnosticConfirmedAt: tx.now } })
    await auditPerson(tx, person, 'person.diagnosticConfirmed')
    return { confirmed: true } as const
  })
}
