import { lockPerson } from '~/database/locks'
import { peopleVisibleTo } from '~/database/scope'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'

/** What the use cases of a file read of it before they write. */
export interface PersonToWrite {
  readonly id: string
  readonly territoryId: string
  readonly organisationId: string
  readonly supportReferentId: string
  readonly userId: string | null
  readonly state: 'active' | 'closed'
  readonly email: string | null
  readonly revision: number
  readonly diagnosticDoneAt: Date | null
}

/**
 * The person, held until the end of the transaction. Refuses a person who is not the actor's to see, and a closed
 * file unless `closedToo`.
 */
export async function personToWrite(
  tx: TransactionContext,
  personId: string,
  options: { readonly closedToo?: boolean } = {},
): Promise<OrRefusal<PersonToWrite>> {
  if (!(await lockPerson(tx, personId))) return refuse('notFound')
  const person = await tx.db.person.findFirst({
    where: { AND: [peopleVisibleTo(tx.actor), { id: personId }] },
    select: {
      id: true,
      territoryId: true,
      organisationId: true,
      supportReferentId: true,
      userId: true,
      state: true,
      email: true,
      revision: true,
      diagnosticDoneAt: true,
    },
  })
  if (!person) return refuse('notFound')
  return person.state === 'closed' && !options.closedToo ? refuse('personClosed') : person
}
