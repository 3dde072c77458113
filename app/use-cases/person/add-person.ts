import { toDateColumn } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import { may } from '~/domain/permissions/permissions'
import { type ContactWay, refuseContactWay } from '~/domain/person/contact-way'
import type { PlaceOfPerson } from '~/domain/person/section-fields'
import { normaliseText } from '~/domain/referential/normalise-text'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { auditPerson } from './audit-person'
import { justAdded } from './just-added'
import { refuseBirthDate } from './refuse-birth-date'
import { refuseKnown } from './refuse-known'
import { syncAccount } from './sync-account'

export interface NewPerson {
  readonly firstName: string
  readonly lastName: string
  readonly birthDate: LocalDate
  readonly email: string | null
  readonly phone: string | null
  readonly contactBy: ContactWay
  readonly address: string | null
  readonly place: PlaceOfPerson
  /** The author saw that somebody looks the same, and says that it is somebody else. */
  readonly notTheSame: boolean
}

/**
 * Opens the file of a person followed by the actor's organisation, with an account when an e-mail is given.
 * Refuses an age under 15, a preferred way to be reached that does not exist, an e-mail that is somebody's, and, until
 * the author confirms, a person of the same name born the same day in the territory.
 */
export async function addPerson(
  context: Context,
  input: NewPerson,
): Promise<OrRefusal<{ readonly personId: string }>> {
  if (!may(context.actor, 'person.write') || context.actor.role !== 'supportReferent')
    return refuse('notAllowed')
  const { territoryId, organisationId, userId } = context.actor
  return inTransaction(context, async (tx) => {
    const searchName = normaliseText(`${input.firstName} ${input.lastName}`)
    const problem =
      refuseBirthDate(input.birthDate, tx.today) ??
      refuseContactWay(input, tx.ports.smsOffered) ??
      (await refuseKnown(tx, { territoryId, organisationId, searchName, ...input }))
    if (problem) return problem
    const { firstName, lastName, phone, contactBy, address, place } = input
    const email = input.email?.trim().toLowerCase() ?? null
    const already = input.notTheSame && (await justAdded(tx, { ...input, email, searchName }))
    if (already) return { personId: already.id }
    const { id: personId } = await tx.db.person.create({
      data: {
        ...{ territoryId, organisationId, supportReferentId: userId },
        ...{ firstName, lastName, searchName, email, phone, contactBy, address, ...place },
        birthDate: toDateColumn(input.birthDate),
        ...{ waitingSince: tx.now, lastContactAt: tx.now, lastStepAt: tx.now, createdAt: tx.now },
      },
      select: { id: true },
    })
    const taken = await syncAccount(tx, {
      personId,
      territoryId,
      userId: null,
      email,
      firstName,
      lastName,
      phone,
    })
    if (taken) return taken
    await auditPerson(tx, { id: personId, territoryId }, 'person.added', { withAccount: email !== null })
    return { personId }
  })
}
