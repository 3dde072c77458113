/** Who holds the relation with a sponsor, and how both are written to. */
import type { TransactionContext } from '~/use-cases/context'
import { RECIPIENT, type Recipient } from './letter'

/** A sponsor who is written to, and the referent who validated them. */
export const SPONSOR_PARTY = {
  select: { territoryId: true, validatedById: true, user: { select: RECIPIENT } },
} as const

interface Validated {
  readonly territoryId: string
  readonly validatedById: string | null
}

/** The referent who holds the relation with a sponsor: who validated them, as long as they are still one. */
export async function referentOfSponsor(
  tx: TransactionContext,
  sponsor: Validated | null,
): Promise<(Recipient & { readonly phone: string | null }) | null> {
  if (!sponsor) return null
  const { territoryId, validatedById } = sponsor
  const referents = { territoryId, role: 'partnershipReferent' as const, endedAt: null }
  const held = await tx.db.user.findFirst({
    where: { ...(validatedById && { id: validatedById }), memberships: { some: referents } },
    select: RECIPIENT,
    orderBy: { createdAt: 'asc' },
  })
  if (held || validatedById === null) return held
  return tx.db.user.findFirst({
    where: { memberships: { some: referents } },
    select: RECIPIENT,
    orderBy: { createdAt: 'asc' },
  })
}
