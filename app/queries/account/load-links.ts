/** What the pages of links show before their button: nothing is used by opening them. */
import type { Db } from '~/database/client'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'

/** Whether a sign-in link can still be used. */
export async function signInLinkIsGood(db: Db, tokenHash: string, now: Date): Promise<boolean> {
  const good = await db.signInLink.count({ where: { tokenHash, usedAt: null, expiresAt: { gt: now } } })
  return good > 0
}

/** An invitation that still waits, or null. */
export async function loadInvitation(db: Db, tokenHash: string, now: Date) {
  const invitation = await db.invitation.findFirst({
    where: { tokenHash, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: {
      firstName: true,
      lastName: true,
      role: true,
      expiresAt: true,
      organisation: { select: { name: true } },
      company: { select: { name: true } },
      territory: { select: { name: true } },
    },
  })
  if (!invitation) return null
  return {
    name: `${invitation.firstName} ${invitation.lastName}`,
    role: invitation.role,
    place: invitation.organisation?.name ?? invitation.company?.name ?? invitation.territory.name,
    expires: frenchDate(parisDay(invitation.expiresAt)),
  }
}
