/** With whom a conversation is, in the reader's eyes. */
import type { Db } from '~/database/client'
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

/** The same for a conversation that nobody has begun: whom its key names. */
export async function titleOfKey(
  db: Db,
  { pairingId, companyId, personId, referentId }: Prisma.ThreadUncheckedCreateInput,
  viewer: Actor,
): Promise<string> {
  const [pairing, company, person, referent] = await Promise.all([
    pairingId ? db.pairing.findUnique({ where: { id: pairingId }, ...THREAD_PARTIES.pairing }) : null,
    companyId ? db.company.findUnique({ where: { id: companyId }, ...THREAD_PARTIES.company }) : null,
    personId ? db.person.findUnique({ where: { id: personId }, ...THREAD_PARTIES.person }) : null,
    referentId ? db.user.findUnique({ where: { id: referentId }, ...THREAD_PARTIES.referent }) : null,
  ])
  return threadTitle({ pairing, company, person, referent }, viewer)
}
