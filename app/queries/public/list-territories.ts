import type { Db } from '~/database/client'

/** The names of the territories that this installation serves. */
export async function listTerritoryNames(db: Db): Promise<string[]> {
  const territories = await db.territory.findMany({
    select: { name: true },
    orderBy: { name: 'asc' },
    take: 100,
  })
  return territories.map(({ name }) => name)
}
