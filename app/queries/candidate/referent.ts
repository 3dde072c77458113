/** The person's own referent: who to call when anything is not clear. */
import type { Prisma } from '~/database/generated/client'

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
