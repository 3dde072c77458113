/** What the sign-up of a sponsor already knows: the employer who fills it, and the territories to choose from. */
import type { Db } from '~/database/client'
import type { Actor } from '~/domain/permissions/actor'
import { loadTerritoryChoices } from '../company/load-sign-up'

export async function loadSponsorSignUp(db: Db, viewer: Actor) {
  const territories = await loadTerritoryChoices(db)
  if (viewer.role !== 'employer') return { territories, company: null, identity: {} }
  const [user, company] = [
    await db.user.findUniqueOrThrow({
      where: { id: viewer.userId },
      select: { firstName: true, lastName: true, email: true, phone: true },
    }),
    await db.company.findUniqueOrThrow({ where: { id: viewer.companyId }, select: { name: true } }),
  ]
  const { phone, ...names } = user
  return { territories, company: company.name, identity: { ...names, ...(phone && { phone }) } }
}
