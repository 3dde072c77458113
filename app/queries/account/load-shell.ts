/** What surrounds every page: who is signed in, wearing which hat, in which territory. */
import type { Db } from '~/database/client'
import type { CompanyRole } from '~/domain/company/company-roles'
import { type Actor, isSignedIn } from '~/domain/permissions/actor'

export interface Shell {
  readonly person?: {
    readonly role: string
    readonly name: string
    /** The organisation, company or territory that the hat belongs to. */
    readonly place: string
    readonly otherHats: number
    /** What a member of a company does in it. */
    readonly companyRoles?: readonly CompanyRole[]
  }
  readonly territoryName?: string
  readonly accentColour?: string
}

export async function loadShell(db: Db, viewer: Actor): Promise<Shell> {
  if (!isSignedIn(viewer)) return loadPublicShell(db)
  const hat = await db.membership.findUnique({
    where: { id: viewer.membershipId },
    select: {
      user: {
        select: {
          firstName: true,
          lastName: true,
          _count: { select: { memberships: { where: { endedAt: null } } } },
        },
      },
      organisation: { select: { name: true } },
      company: { select: { name: true } },
      territory: { select: { name: true, accentColour: true } },
    },
  })
  if (!hat) return loadPublicShell(db)
  return {
    person: {
      role: viewer.role,
      name: `${hat.user.firstName} ${hat.user.lastName}`,
      place: hat.organisation?.name ?? hat.company?.name ?? hat.territory.name,
      otherHats: hat.user._count.memberships - 1,
      ...(viewer.role === 'employer' && { companyRoles: viewer.companyRoles }),
    },
    territoryName: hat.territory.name,
    accentColour: hat.territory.accentColour,
  }
}

/** Visitors of an installation with one territory see its name and colour. */
async function loadPublicShell(db: Db): Promise<Shell> {
  const territories = await db.territory.findMany({ take: 2, select: { name: true, accentColour: true } })
  const [only] = territories
  return territories.length === 1 && only ? { territoryName: only.name, accentColour: only.accentColour } : {}
}
