/** The communes of the demonstration, each as often as it has inhabitants. */
import type { Database } from '~/database/client'

export interface Place {
  readonly communeCode: string
  readonly postalCode: string
  readonly city: string
  readonly latitude: number
  readonly longitude: number
}

/** About a hundred entries: Belfort many times, a village once. */
export async function placesOf(db: Database, departmentCode: string): Promise<Place[]> {
  const communes = await db.commune.findMany({
    where: { departmentCode },
    orderBy: { inseeCode: 'asc' },
  })
  return communes.flatMap(({ inseeCode, name, postalCodes, latitude, longitude, population }) => {
    const place = {
      communeCode: inseeCode,
      postalCode: postalCodes[0] ?? '',
      city: name,
      latitude,
      longitude,
    }
    return Array.from({ length: Math.max(1, Math.min(12, Math.round(population / 1500))) }, () => place)
  })
}
