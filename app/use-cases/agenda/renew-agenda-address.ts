import { feedKey } from '~/domain/agenda/feed-address'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { auditPerson } from '../person/audit-person'
import { personToWrite } from '../person/person-to-write'

/**
 * Gives the person a new private address for their agenda; the one before, if any, opens nothing from now on. With
 * `first`, only when there is none: a second press of the button keeps the address that the first one made.
 */
export async function renewAgendaAddress(
  context: Context,
  { first = false }: { readonly first?: boolean } = {},
): Promise<OrRefusal<{ readonly number: number }>> {
  const { actor } = context
  if (!may(actor, 'person.own') || actor.role !== 'candidate') return refuse('notAllowed')
  const { personId } = actor
  return inTransaction<Context['actor'], OrRefusal<{ readonly number: number }>>(context, async (tx) => {
    const person = await personToWrite(tx, personId, { closedToo: true })
    if (isRefused(person)) return person
    const before = await tx.db.agendaFeed.findUnique({ where: { personId } })
    if (first && before?.tokenHash) return { number: before.number }
    const number = (before?.number ?? 0) + 1
    const tokenHash = tx.ports.tokens.hash(tx.ports.tokens.derive('agenda', feedKey(personId, number)))
    const data = { number, tokenHash, createdAt: tx.now }
    await tx.db.agendaFeed.upsert({
      where: { personId },
      create: { personId, ...data },
      update: data,
    })
    await auditPerson(tx, person, 'person.agendaAddress', { number })
    return { number }
  })
}
