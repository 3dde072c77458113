import { toDateColumn } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { normaliseText } from '~/domain/referential/normalise-text'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { auditPerson } from '../person/audit-person'

interface Identity {
  readonly firstName: string
  readonly lastName: string
  readonly birthDate: LocalDate
}

type Reopened = { readonly reopened: number }

/**
 * The coordinator gives back to its referent a file that retention set aside, by the name and the birth date that
 * somebody who is there gave: no list of such files is shown. Refuses `personSetAsideUnknown`.
 */
export async function reopenSetAside(context: Context, identity: Identity): Promise<OrRefusal<Reopened>> {
  const { actor } = context
  if (!may(actor, 'retention.manage') || !isSignedIn(actor)) return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<Reopened>>(context, (tx) =>
    giveBack(tx, {
      territoryId: actor.territoryId,
      searchName: normaliseText(`${identity.firstName} ${identity.lastName}`),
      birthDate: toDateColumn(identity.birthDate),
    }),
  )
}

/** The person asks for their own file, set aside, to be opened again. Refuses `personSetAsideUnknown` when it is not. */
export async function reopenOwnFile(context: Context): Promise<OrRefusal<Reopened>> {
  const { actor } = context
  if (!may(actor, 'person.own') || actor.role !== 'candidate') return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<Reopened>>(context, (tx) =>
    giveBack(tx, { id: actor.personId }),
  )
}

/** The file stays closed: its referent is told, and opens it again with the person. */
async function giveBack(
  tx: TransactionContext,
  which: { id: string } | { territoryId: string; searchName: string; birthDate: Date },
): Promise<OrRefusal<Reopened>> {
  const people = await tx.db.person.findMany({
    where: { ...which, restrictedAt: { not: null }, anonymisedAt: null },
    select: { id: true, territoryId: true },
  })
  let reopened = 0
  for (const person of people) {
    const { count } = await tx.db.person.updateMany({
      where: { id: person.id, restrictedAt: { not: null }, anonymisedAt: null },
      data: { restrictedAt: null, lastContactAt: tx.now, revision: { increment: 1 } },
    })
    if (count === 0) continue
    reopened += 1
    await auditPerson(tx, person, 'person.givenBack')
    await tx.emit(
      { type: 'person.returned', payload: { personId: person.id } },
      { territoryId: person.territoryId },
    )
  }
  return reopened === 0 ? refuse('personSetAsideUnknown') : { reopened }
}
