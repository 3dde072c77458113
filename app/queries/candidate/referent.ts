/** The person's own referent: who to call when anything is not clear. */
import type { Db } from '~/database/client'
import type { Prisma } from '~/database/generated/client'
import type { CandidateActor } from '~/domain/permissions/actor'

export const REFERENT_COLUMNS = {
  supportReferent: { select: { firstName: true, lastName: true, phone: true, email: true } },
  organisation: { select: { name: true, phone: true } },
} as const satisfies Prisma.PersonSelect

type Row = Prisma.PersonGetPayload<{ select: typeof REFERENT_COLUMNS }>

export interface Referent {
  readonly name: string
  readonly organisation: string
  readonly phone: string | null
  readonly email: string
}

export function referentOf({ supportReferent: user, organisation }: Row): Referent {
  return {
    name: `${user.firstName} ${user.lastName}`,
    organisation: organisation.name,
    phone: user.phone ?? organisation.phone,
    email: user.email,
  }
}

/** The referent of whoever is signed in, with where to write to them. */
export async function loadOwnReferent(db: Db, { personId }: CandidateActor) {
  const person = await db.person.findUniqueOrThrow({ where: { id: personId }, select: REFERENT_COLUMNS })
  return { ...referentOf(person), messageTo: '/messages/nouveau' }
}
