/** What the sign-up pages need to know of what is already here. */
import type { Db } from '~/database/client'
import { parseSiret, sirenOf } from '~/domain/company/siret'

/** Territories to choose from; none to choose when the installation serves one. */
export async function loadTerritoryChoices(db: Db) {
  const territories = await db.territory.findMany({
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
    take: 200,
  })
  return territories.length > 1 ? territories : []
}

/** The name of the company that has this SIRET (or its SIREN): public, like the register's. */
export async function findCompanyName(db: Db, text: string): Promise<string | null> {
  const siret = parseSiret(text)
  if (!siret) return null
  const company = await db.company.findFirst({
    where: {
      state: { not: 'left' },
      OR: [{ establishments: { some: { siret } } }, { siren: sirenOf(siret) }],
    },
    orderBy: { createdAt: 'asc' },
    select: { name: true },
  })
  return company?.name ?? null
}
