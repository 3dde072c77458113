import { noteContact } from '~/database/last-contact'
import { isSignedIn } from '~/domain/permissions/actor'
import type { TransactionContext } from '../context'

type Details = Readonly<Record<string, string | number | boolean>>

/**
 * Notes who changed what on a person's file, one note per details given. They hold keys and numbers, never the values:
 * the note outlives the file. Whoever writes on a file is in contact with the person (domain/retention).
 */
export async function auditPerson(
  tx: TransactionContext,
  person: { readonly id: string; readonly territoryId: string },
  action: string,
  ...details: readonly Details[]
): Promise<void> {
  const note = {
    at: tx.now,
    territoryId: person.territoryId,
    userId: isSignedIn(tx.actor) ? tx.actor.userId : null,
    role: tx.actor.role,
    action,
    subjectType: 'person',
    subjectId: person.id,
  }
  const notes = details.length > 0 ? details : [{}]
  await tx.db.auditEntry.createMany({ data: notes.map((each) => ({ ...note, details: each })) })
  if (tx.actor.role !== 'clock') await noteContact(tx.db, person.id, tx.now)
}
