import { toDateColumn } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { refuseContactWay } from '~/domain/person/contact-way'
import { refusePrivateText } from '~/domain/person/private-text'
import type { SectionFields } from '~/domain/person/section-fields'
import { normaliseText } from '~/domain/referential/normalise-text'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { TransactionContext } from '../context'
import type { PersonToWrite } from './person-to-write'
import { refuseBirthDate } from './refuse-birth-date'
import { syncAccount } from './sync-account'

/** Who the person is and how they are reached: their account follows their e-mail. */
export async function writeIdentity(
  tx: TransactionContext,
  person: PersonToWrite,
  fields: SectionFields['identity'],
): Promise<OrRefusal<Prisma.PersonUncheckedUpdateInput>> {
  const { place, birthDate, ...rest } = fields
  const email = fields.email?.trim().toLowerCase() ?? null
  const problem =
    refuseBirthDate(birthDate, tx.today) ??
    refusePrivateText(fields.address) ??
    refuseContactWay({ ...fields, email }, tx.ports.smsOffered)
  if (problem) return problem
  // Without an address the person could not sign in again to put one back.
  if (email === null && tx.actor.role === 'candidate') return refuse('personEmailNeeded')
  const { firstName, lastName, phone } = fields
  const { id: personId, territoryId, userId } = person
  const taken = await syncAccount(tx, { personId, territoryId, userId, email, firstName, lastName, phone })
  if (taken) return taken
  return {
    ...rest,
    ...place,
    email,
    birthDate: toDateColumn(birthDate),
    searchName: normaliseText(`${firstName} ${lastName}`),
  }
}
