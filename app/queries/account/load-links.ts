/** What the pages of links show before their button: nothing is used by opening them. */
import type { Db } from '~/database/client'
import { OPEN_HAT } from '~/database/scope'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'

const MOST_SIGN_UPS = 10

/**
 * A sign-in link that can still be used, or null: the companies said to be signed up by its owner, who has not
 * answered yet, and whether the account opens something without them.
 */
export async function loadSignInLink(db: Db, tokenHash: string, now: Date) {
  const link = await db.signInLink.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    select: { userId: true },
  })
  if (!link) return null
  const [waiting, open] = await Promise.all([
    db.company.findMany({
      where: { state: 'pendingConfirmation', memberships: { some: { userId: link.userId, endedAt: null } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: MOST_SIGN_UPS,
      select: {
        id: true,
        name: true,
        signedUpBy: true,
        createdAt: true,
        establishments: { where: { headOffice: true }, select: { siret: true, city: true }, take: 1 },
      },
    }),
    db.membership.count({ where: { userId: link.userId, ...OPEN_HAT } }),
  ])
  return {
    opensSomething: open > 0,
    signUps: waiting.map(({ id, name, signedUpBy, createdAt, establishments: [place] }) => ({
      id,
      name,
      signedUpBy,
      siret: place?.siret ?? null,
      city: place?.city ?? null,
      at: frenchDate(parisDay(createdAt)),
    })),
  }
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
