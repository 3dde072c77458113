/** The communes' own points: drawn small, they make the shape of a territory without any outside map. */
import type { Db } from '~/database/client'

export interface GroundPoint {
  /** Of the most populated only: a few names to find one’s way. */
  readonly name?: string
  readonly latitude: number
  readonly longitude: number
}

const MOST_POINTS = 1500
const NAMED = 7
const KM_PER_DEGREE = 111

/** The communes around a place, else those of the territories' départements (the most populated when there are many). */
export async function mapGround(
  db: Db,
  departments: readonly string[],
  place: { latitude: number; longitude: number; km: number } | undefined,
): Promise<GroundPoint[]> {
  const where = place
    ? around(place.latitude, place.longitude, place.km * 1.25)
    : { departmentCode: { in: [...departments] } }
  const communes = await db.commune.findMany({
    where,
    select: { name: true, latitude: true, longitude: true },
    orderBy: { population: 'desc' },
    take: MOST_POINTS,
  })
  return communes.map(({ name, ...point }, index) => (index < NAMED ? { name, ...point } : point))
}

function around(latitude: number, longitude: number, km: number) {
  const north = km / KM_PER_DEGREE
  const east = north / Math.cos((latitude * Math.PI) / 180)
  return {
    latitude: { gte: latitude - north, lte: latitude + north },
    longitude: { gte: longitude - east, lte: longitude + east },
  }
}

/** The ground of one territory: the communes of its département. */
export async function territoryGround(db: Db, territoryId: string): Promise<GroundPoint[]> {
  const { departmentCode } = await db.territory.findUniqueOrThrow({
    where: { id: territoryId },
    select: { departmentCode: true },
  })
  return mapGround(db, [departmentCode], undefined)
}
