/** With whom a conversation is, in the reader's eyes. */
import type { Prisma } from '~/database/generated/client'
import type { Actor } from '~/domain/permissions/actor'

const NAMES = { firstName: true, lastName: true } as const

export const THREAD_PARTIES = {
  pairing: {
    select: { state: true, sponsor: { select: { user: { select: NAMES } } }, person: { select: NAMES } },
  },
  company: { select: { name: true, partnershipReferent: { select: NAMES } } },
  person: { select: NAMES },
  referent: { select: NAMES },
} as const satisfies Prisma.ThreadSelect

type Parties = Prisma.ThreadGetPayload<{ select: typeof THREAD_PARTIES }>

export function threadTitle({ pairing, company, person, referent }: Parties, viewer: Actor): string {
  const name = (who: { firstName: string; lastName: string } | null | undefined) =>
    who ? `${who.firstName} ${who.lastName}` : 'Votre référent·e'
  if (pairing) return name(viewer.role === 'sponsor' ? pairing.person : pairing.sponsor.user)
  if (company) return viewer.role === 'employer' ? name(company.partnershipReferent) : company.name
  return name(viewer.role === 'candidate' ? referent : person)
}
